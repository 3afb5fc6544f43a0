import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { actorOf } from '../actor'
import { uidOf } from '../review-types'

const draftSchema = z.object({
  updatedAt: z.coerce.date(),
  updatedBy: z.looseObject({ id: z.int(), email: z.string().default('') }).nullish(),
})

/** When a draft was saved last, and by whom; `lock` keeps others from saving it while a transaction lasts. */
export const storedDraft = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  { lock }: { lock: boolean },
): Promise<{ savedAt: Date; byId: number | null; byName: string } | undefined> => {
  const where = { documentId, publishedAt: null }
  if (lock) {
    // Without it, two who save in the same moment would both find the older draft.
    await strapi.db.queryBuilder(uidOf(type)).select('id').where(where).forUpdate().execute()
  }
  const row: unknown = await strapi.db
    .query(uidOf(type))
    .findOne({ where, populate: { updatedBy: true } })
  if (row === null) return undefined
  const { updatedAt, updatedBy } = draftSchema.parse(row)
  const { actorId, actorName } = actorOf({ user: updatedBy })
  return {
    savedAt: updatedAt,
    byId: actorId,
    byName: actorId === null ? 'Somebody else' : actorName,
  }
}
