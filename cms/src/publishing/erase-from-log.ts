import type { Core } from '@strapi/strapi'
import { PUBLISHING_LOG } from './publishing-log'

/**
 * Erases what the publishing log holds of one entry: its content, title, address and reasons. That
 * something was done, by whom and when, stays. This is the one way around the log being only added
 * to; it goes below the hooks that refuse every other.
 */
export const eraseFromLog = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await strapi.db
    .queryBuilder(PUBLISHING_LOG)
    .update({ entry: null, title: null, address: null, reason: null, erased: true })
    .where({ documentId })
    .execute()
}
