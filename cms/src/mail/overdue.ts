import { type ContentTypeName, contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { readEntry } from '../publishing/entries'
import { knownAs } from '../publishing/entry-names'
import { uidOf } from '../publishing/review-types'

/** A published entry that somebody should have read again. */
export interface Overdue {
  readonly type: ContentTypeName
  readonly documentId: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly nextReviewOn: string
  readonly ownerEmail: string
}

const drafts = z.array(
  z.object({
    documentId: z.string(),
    ownership: z.object({ nextReviewOn: z.iso.date(), ownerEmail: z.string().trim().min(1) }),
  }),
)

/** The published entries that were to be checked before `today`, of those whose owner can be written to. */
export const readOverdue = async (strapi: Core.Strapi, today: string): Promise<Overdue[]> => {
  const overdue: Overdue[] = []
  for (const type of contentTypeNames) {
    const uid = uidOf(type)
    // The draft is what officers keep: what they set there counts before it is published.
    const found = await strapi.db.query(uid).findMany({
      where: {
        publishedAt: null,
        ownership: { nextReviewOn: { $lt: today }, ownerEmail: { $notNull: true, $ne: '' } },
      },
      populate: ['ownership'],
    })
    for (const { documentId, ownership } of drafts.parse(found)) {
      const entry = await readEntry(strapi, uid, documentId, 'published')
      if (entry === undefined) continue
      overdue.push({ type, documentId, title: await knownAs(strapi, type, entry), ...ownership })
    }
  }
  return overdue.sort((one, other) => one.nextReviewOn.localeCompare(other.nextReviewOn))
}
