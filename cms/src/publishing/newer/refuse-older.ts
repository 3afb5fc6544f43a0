import { momentInWords } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { actorOf } from '../actor'
import { reviewTypeOf } from '../review-types'
import { storedDraft } from './stored-draft'

/** Has to be the one that our panel sends, in admin/newer/told-saves.ts, which cannot load this file. */
const OPENED_AT_HEADER = 'x-opened-at'
const savedAtSchema = z.coerce.date()
const bodySchema = z.object({ updatedAt: savedAtSchema })

/** The call of the panel is about this very entry, and not about one that is saved along with it, like a redirect. */
const isAbout = (path: string, uid: string, documentId: string): boolean =>
  path.startsWith(`/content-manager/collection-types/${uid}/${documentId}`) ||
  path.startsWith(`/content-manager/single-types/${uid}`)

/**
 * When the draft of an entry was saved that a call of the panel was made from, by its header or by `updatedAt` in its
 * body; `undefined` where it does not say, or is about another entry. Throws a ValidationError where its header says no time.
 */
const openedAt = (strapi: Core.Strapi, uid: string, documentId: string): Date | undefined => {
  const context = strapi.requestContext.get()
  if (context === undefined || !isAbout(context.request.path, uid, documentId)) return undefined
  const header = context.get(OPENED_AT_HEADER)
  if (header !== '') {
    const { success, data } = savedAtSchema.safeParse(header)
    if (success) return data
    throw new errors.ValidationError(
      'Nothing was saved: the form does not say which draft it shows. Reload the page, and try again.',
    )
  }
  return bodySchema.safeParse(context.request.body).data?.updatedAt
}

/**
 * A save in the panel that was made from an older draft than the stored one, which somebody else saved meanwhile, is
 * refused: nothing is overwritten that nobody saw. What the same person saved in between does not count.
 */
export const refuseOlderSaves = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    if (type === undefined || action !== 'update') return next()
    if (!('documentId' in params) || typeof params.documentId !== 'string') return next()
    const { documentId } = params
    const opened = openedAt(strapi, uid, documentId)
    if (opened === undefined) return next()
    return strapi.db.transaction(async () => {
      const stored = await storedDraft(strapi, type, documentId, { lock: true })
      const { actorId } = actorOf(strapi.requestContext.get()?.state)
      if (stored !== undefined && stored.savedAt > opened && stored.byId !== actorId) {
        const at = momentInWords(stored.savedAt, new Date())
        throw new errors.ApplicationError(
          `${stored.byName} saved this at ${at}, after you had opened it, so yours was not saved. It is not lost: compare the two texts beside the form, under "Somebody else saved this".`,
          { isOlder: true },
        )
      }
      return next()
    })
  })
}
