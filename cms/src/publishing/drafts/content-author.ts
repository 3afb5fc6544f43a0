import { currentActor } from '../acting'
import { forgetActs, keepAct } from './draft-acts'
import type { DraftWatcher } from './draft-saves'

/**
 * Notes who changed the content of a draft last. Strapi’s own note of who saved last is always the
 * publisher, because the panel saves with every publish.
 */
export const noteContentAuthor: DraftWatcher = async (strapi, save) => {
  const { action, type: contentType, documentId, before, after } = save
  // From here on it says what readers see already, or saw.
  if (action === 'discardDraft') return forgetActs(strapi, documentId, ['content'])
  if (before?.content === after.content) return
  const actor = currentActor(strapi)
  await keepAct(strapi, { kind: 'content', contentType, documentId, actor })
}
