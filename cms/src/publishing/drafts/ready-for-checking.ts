import type { Core } from '@strapi/strapi'
import { currentActor } from '../acting'
import { uidOf } from '../review-types'
import { forgetActs, keepAct } from './draft-acts'
import type { DraftWatcher } from './draft-saves'

/**
 * Takes the tick off a draft, without Strapi counting that as a change of the entry: it would call
 * it modified.
 */
export const untick = async (
  strapi: Core.Strapi,
  type: Parameters<typeof uidOf>[0],
  documentId: string,
): Promise<void> => {
  await strapi.db
    .queryBuilder(uidOf(type))
    .update({ readyForChecking: false })
    .where({ documentId, publishedAt: null })
    .execute()
}

/** Notes who ticked a draft as ready for checking, and when. A copy of it is not ready. */
export const noteReady: DraftWatcher = async (strapi, save) => {
  const { action, type: contentType, documentId, before, after } = save
  if (action === 'clone' && after.isReady) return untick(strapi, contentType, documentId)
  if (!after.isReady) return forgetActs(strapi, documentId, ['ready'])
  if (before?.isReady === true) return
  const actor = currentActor(strapi)
  await keepAct(strapi, { kind: 'ready', contentType, documentId, actor })
}
