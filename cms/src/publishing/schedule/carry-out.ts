import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { accountMayPublish } from '../../strapi/permissions'
import { asScheduled } from '../acting'
import { forgetActs, keepAct } from '../drafts/draft-acts'
import { readDraft } from '../drafts/draft-saves'
import { uidOf } from '../review-types'
import { clearTimes, type ScheduledAct, timeFields } from './times'

/** Takes the time off the draft and out of what is noted: it is done with. */
const settle = async (strapi: Core.Strapi, act: ScheduledAct): Promise<void> => {
  await clearTimes(strapi, act.contentType, act.documentId, [act.field])
  await forgetActs(strapi, act.documentId, [timeFields[act.field]])
}

/** Whoever set the time may have lost the account or the role since. */
const checkAccount = async (strapi: Core.Strapi, act: ScheduledAct): Promise<void> => {
  const { actorId, actorName, contentType } = act
  if (actorId === null || (await accountMayPublish(strapi, actorId, uidOf(contentType)))) return
  throw new errors.ValidationError(
    `${actorName} set the time and may not publish this any more. Somebody who may has to set it again.`,
  )
}

const isStillSet = async (strapi: Core.Strapi, act: ScheduledAct): Promise<boolean> => {
  const draft = await readDraft(strapi, act.contentType, act.documentId)
  const time = draft?.[act.field] ?? null
  return time !== null && Date.parse(time) === Date.parse(act.moment)
}

/**
 * Publishes or unpublishes an entry whose time has come, in the name of whoever set it, and takes the
 * time off in the same transaction: so it is done once, whatever happens. A time that the draft does
 * not have any more is only forgotten. Throws Strapi's ApplicationError where it is refused.
 */
export const carryOut = async (strapi: Core.Strapi, act: ScheduledAct): Promise<void> => {
  const { actorId, actorName, contentType, documentId, field, moment } = act
  const order = { actor: { actorId, actorName }, scheduledFor: moment }
  await asScheduled(order, async () => {
    await strapi.db.transaction(async () => {
      const isSet = await isStillSet(strapi, act)
      await settle(strapi, act)
      if (!isSet) return
      await checkAccount(strapi, act)
      const documents = strapi.documents(uidOf(contentType))
      await (field === 'publishAt'
        ? documents.publish({ documentId })
        : documents.unpublish({ documentId }))
    })
  })
}

/** Gives up what is refused at its time, and notes why, for whoever opens the entry next. */
export const giveUp = async (
  strapi: Core.Strapi,
  act: ScheduledAct,
  why: string,
): Promise<void> => {
  const { actorId, actorName, contentType, documentId, moment } = act
  await strapi.db.transaction(async () => {
    await settle(strapi, act)
    await keepAct(strapi, {
      ...{ kind: 'not_done', contentType, documentId, actor: { actorId, actorName } },
      ...{ moment, words: why },
    })
  })
}
