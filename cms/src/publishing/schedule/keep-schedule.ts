import type { Refusal } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { isPerson, mayPublish } from '../../strapi/permissions'
import { asConsequence, currentActor, isConsequence } from '../acting'
import { forgetActs, keepAct } from '../drafts/draft-acts'
import type { Draft, DraftSave, DraftWatcher } from '../drafts/draft-saves'
import { secondCheckRefusal } from '../drafts/second-check'
import { refuse } from '../refuse'
import { uidOf } from '../review-types'
import { clearTimes, type TimeField, timeFields } from './times'

type Times = Pick<Draft, TimeField>
const both: readonly TimeField[] = ['publishAt', 'unpublishAt']

/** What stands against times as such; `changed` are those that were set or changed now. */
export const timeRefusals = (
  { publishAt, unpublishAt }: Times,
  changed: readonly TimeField[],
  now: Date,
): Refusal[] => {
  const refusals: Refusal[] = []
  const at = (field: TimeField, message: string) => {
    refusals.push({ path: ['schedule', field], message })
  }
  const isPast = (time: string | null) => time !== null && Date.parse(time) <= now.getTime()
  if (changed.includes('publishAt') && isPast(publishAt)) {
    at('publishAt', 'is in the past. Set a later time; or leave it empty, and press Publish.')
  }
  if (changed.includes('unpublishAt') && isPast(unpublishAt)) {
    at('unpublishAt', 'is in the past. Set a later time; or leave it empty, and press Unpublish.')
  }
  if (publishAt === null || unpublishAt === null || refusals.length > 0) return refusals
  if (Date.parse(unpublishAt) <= Date.parse(publishAt)) {
    at('unpublishAt', 'is not after the time of publishing. Set a later time.')
  }
  return refusals
}

/** A person needs the permission; who writes with a token of the API may publish with it too. */
const mayNotSchedule = (strapi: Core.Strapi, { type }: DraftSave): boolean => {
  const state: unknown = strapi.requestContext.get()?.state
  return isPerson(state) && !mayPublish(state, uidOf(type))
}

const check = async (strapi: Core.Strapi, save: DraftSave, changed: readonly TimeField[]) => {
  const { type, documentId, after } = save
  const uid = uidOf(type)
  const at = (field: TimeField, message: string) =>
    refuse(strapi, uid, [{ path: ['schedule', field], message }])
  if (mayNotSchedule(strapi, save)) {
    for (const field of changed) {
      at(field, 'can be set or changed only by somebody who may publish. Leave it as it was.')
    }
  }
  refuse(strapi, uid, timeRefusals(after, changed, new Date()))
  if (!changed.includes('publishAt') || after.publishAt === null) return
  const refusal = await secondCheckRefusal(strapi, type, documentId, currentActor(strapi))
  if (refusal !== undefined) at('publishAt', `cannot be set by you. ${refusal}`)
}

/** Discarding changes takes the draft back to what is published, and its times are not of what readers see. */
const restore = async (strapi: Core.Strapi, save: DraftSave): Promise<void> => {
  const { type, documentId, before, after } = save
  const { publishAt = null, unpublishAt = null } = before ?? {}
  if (publishAt === after.publishAt && unpublishAt === after.unpublishAt) return
  const data: object = { schedule: { publishAt, unpublishAt } }
  await asConsequence(() => strapi.documents(uidOf(type)).update({ documentId, data }))
}

/**
 * Keeps who set the times of a draft, and refuses a save, at the field, that sets or changes one
 * where that person may not publish, or the time cannot be.
 */
export const keepSchedule: DraftWatcher = async (strapi, save) => {
  const { action, type: contentType, documentId, before, after } = save
  if (isConsequence()) return
  // A copy is an entry of its own, for which nobody has set a time.
  if (action === 'clone') return clearTimes(strapi, contentType, documentId, both)
  if (action === 'discardDraft') return restore(strapi, save)
  const changed = both.filter((field) => (before?.[field] ?? null) !== after[field])
  if (changed.length === 0) return
  await check(strapi, save, changed)
  await forgetActs(strapi, documentId, ['not_done'])
  for (const field of changed) {
    const [kind, moment] = [timeFields[field], after[field]]
    await (moment === null
      ? forgetActs(strapi, documentId, [kind])
      : keepAct(strapi, { kind, contentType, documentId, actor: currentActor(strapi), moment }))
  }
}
