import { Stethoscope } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'

/** The page "Content health" and its link in the menu, for whoever is signed in: the cms tells each what they may read. */
export const addHealthPage = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'content-health',
    icon: Stethoscope,
    intlLabel: { id: 'send-review.health', defaultMessage: 'Content health' },
    permissions: [],
    position: 2,
    Component: () => import('./HealthPage').then(({ HealthPage }) => ({ default: HealthPage })),
  })
}
