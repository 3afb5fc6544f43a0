import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { type DraftAct, forgetActs, readActs } from '../drafts/draft-acts'
import { uidOf } from '../review-types'

/** The fields that hold a time at which something is to be done, and under what that is noted. */
export const timeFields = { publishAt: 'publish_at', unpublishAt: 'unpublish_at' } as const
export type TimeField = keyof typeof timeFields

/** A time that somebody set. */
export interface ScheduledAct extends DraftAct {
  readonly field: TimeField
  /** ISO 8601 in UTC. */
  readonly moment: string
}

const fieldOf = ({ kind }: DraftAct): TimeField | undefined =>
  kind === 'publish_at' ? 'publishAt' : kind === 'unpublish_at' ? 'unpublishAt' : undefined

/** The times that are set, of one entry or of all, the first to come first. */
export const readScheduled = async (
  strapi: Core.Strapi,
  documentId?: string,
): Promise<ScheduledAct[]> => {
  const acts = await readActs(strapi, Object.values(timeFields), documentId)
  return acts
    .flatMap((act) => {
      const field = fieldOf(act)
      return field === undefined || act.moment === null
        ? []
        : [{ ...act, field, moment: act.moment }]
    })
    .sort((one, other) => Date.parse(one.moment) - Date.parse(other.moment))
}

const draftSchema = z.object({ schedule: z.object({ id: z.int() }).nullish() }).nullable()

/** Empties times of a draft, without Strapi counting that as a change of the entry: it would call it modified. */
export const clearTimes = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  fields: readonly TimeField[],
): Promise<void> => {
  const draft = draftSchema.parse(
    await strapi.db
      .query(uidOf(type))
      .findOne({ where: { documentId, publishedAt: null }, populate: ['schedule'] }),
  )
  if (draft?.schedule == null) return
  await strapi.db.query('review.schedule').update({
    where: { id: draft.schedule.id },
    data: Object.fromEntries(fields.map((field) => [field, null])),
  })
}

/** Takes every time off an entry, and what is noted of them: what had to be gone does not come back by itself. */
export const dropSchedule = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<void> => {
  await clearTimes(strapi, type, documentId, ['publishAt', 'unpublishAt'])
  await forgetActs(strapi, documentId, [...Object.values(timeFields), 'not_done'])
}
