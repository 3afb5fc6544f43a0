import type { Core } from '@strapi/strapi'
import { registerActions } from '../../strapi/admin-services'

/** What a role may be allowed: to take something off the public site at once and erase it, by Strapi's name for it. */
export const WITHDRAW_ACTION = 'admin::site.withdraw'

/** Lets administrators give it to roles, beside Strapi's own. Must come before Strapi's start has ended. */
export const registerWithdrawAction = (strapi: Core.Strapi): Promise<void> =>
  registerActions(strapi, [
    {
      section: 'settings',
      category: 'public site',
      pluginName: 'admin',
      uid: 'site.withdraw',
      displayName: 'Withdraw now, and erase',
    },
  ])
