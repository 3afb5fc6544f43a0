import { ERASED } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { countChangeOf } from './content-changes'
import { PUBLISHING_LOG } from './publishing-log'

/**
 * Erases what the publishing log holds of one entry: its content, title, address and reasons. That
 * something was done, by whom and when, stays. This is the one way around the log being only added
 * to; it goes below the hooks that refuse every other. It is counted, for whoever has read the log
 * before must read it anew.
 */
export const eraseFromLog = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await strapi.db
    .queryBuilder(PUBLISHING_LOG)
    .update({ entry: null, title: null, address: null, reason: null, digest: null, erased: true })
    .where({ documentId })
    .execute()
  await countChangeOf(strapi, ERASED)
}
