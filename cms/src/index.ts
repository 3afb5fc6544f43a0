import type { Core } from '@strapi/strapi'
import { ensureFirstAccounts } from './editing/accounts'
import { applyFormLayouts } from './editing/form-layouts'
import { ensureRoles } from './editing/roles'
import { ensureSiteToken } from './editing/site-token'
import { countChanges, countMediaChanges, ensureContentVersion } from './publishing/content-version'
import { limitGraphql } from './publishing/graphql-limits'
import { lockUsedStatuses } from './publishing/locked-status'
import { guardMedia } from './publishing/media-guard'
import { refuseDraftsOutside } from './publishing/no-drafts-outside'
import { guardPublishing } from './publishing/publish-guard'
import { registerWebhook } from './publishing/webhook'
import { requireEnv } from './require-env'

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    for (const name of ['SITE_TOKEN', 'BELL_URL', 'BELL_SECRET']) requireEnv(name)
    limitGraphql(strapi)
    refuseDraftsOutside(strapi)
    guardPublishing(strapi)
    lockUsedStatuses(strapi)
    guardMedia(strapi)
    countChanges(strapi)
    countMediaChanges(strapi)
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureContentVersion(strapi)
    await ensureRoles(strapi)
    await ensureFirstAccounts(strapi)
    await ensureSiteToken(strapi)
    await applyFormLayouts(strapi)
    await registerWebhook(strapi)
  },
}
