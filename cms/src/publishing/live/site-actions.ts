import type { Core } from '@strapi/strapi'
import { registerActions } from '../../strapi/admin-services'

/** What a role may be allowed to do to the whole public site, by Strapi's names for it. */
export const SITE_ACTIONS = {
  rebuild: 'admin::site.rebuild',
  /** And forward again. */
  rollBack: 'admin::site.roll-back',
  force: 'admin::site.force',
} as const

const action = (uid: string, displayName: string) => ({
  section: 'settings' as const,
  category: 'public site',
  pluginName: 'admin' as const,
  uid,
  displayName,
})

/** Lets administrators give these to roles, beside Strapi's own. Must come before Strapi's start has ended. */
export const registerSiteActions = (strapi: Core.Strapi): Promise<void> =>
  registerActions(strapi, [
    action('site.rebuild', 'Build again'),
    action('site.roll-back', 'Turn back and go forward'),
    action('site.force', 'Overrule a refusal because pages would vanish'),
  ])
