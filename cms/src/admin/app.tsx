import type { StrapiApp } from '@strapi/strapi/admin'

/** The panel in English, under the product's name, without Strapi's tutorials and notices. */
export default {
  config: {
    locales: [],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: {
        'app.components.LeftMenu.navbrand.title': 'SEND Review',
        'Auth.form.welcome.title': 'SEND Review',
        'Auth.form.welcome.subtitle': 'Sign in to edit and publish the local area review',
      },
    },
  },
  bootstrap(_app: StrapiApp) {
    document.title = 'SEND Review'
  },
}
