import {
  cmsEnvironment,
  type ContentTypeName,
  dayAndTimeInWords,
  readEnvironment,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { currentActor, isConsequence } from '../acting'
import type { Actor } from '../actor'
import { readEntry } from '../entries'
import { reviewTypeOf, uidOf } from '../review-types'
import { type DraftAct, readActs } from './draft-acts'
import { contentDigest } from './draft-saves'
import { whoMayPublish } from './who-may-publish'

const required = cmsEnvironment.pick({ REQUIRE_SECOND_CHECK: true })

/**
 * Whether whoever changed the content of an entry last may not publish it, by REQUIRE_SECOND_CHECK.
 * Throws a sentence for the operator where that is neither true nor false.
 */
const isSecondCheckRequired = (): boolean =>
  readEnvironment(required, process.env).REQUIRE_SECOND_CHECK

const isSame = (actor: Actor, act: DraftAct): boolean =>
  actor.actorId === null && act.actorId === null
    ? actor.actorName === act.actorName
    : actor.actorId === act.actorId

/** Readers have it already, so there is nothing that would have to be checked. */
const isPublished = async (strapi: Core.Strapi, type: ContentTypeName, documentId: string) => {
  const uid = uidOf(type)
  const draft = await readEntry(strapi, uid, documentId, 'draft')
  const published = await readEntry(strapi, uid, documentId, 'published')
  if (draft === undefined || published === undefined) return false
  return contentDigest(draft) === contentDigest(published)
}

const sentence = (act: DraftAct, others: readonly string[]): string => {
  const when = dayAndTimeInWords(new Date(act.at))
  const who =
    others.length === 0
      ? 'Nobody else has an account that may publish this. Ask an administrator to invite somebody.'
      : `Ask one of these to check and publish it: ${others.join(', ')}.`
  return `${act.actorName} changed this last, on ${when}, so somebody else has to publish it. ${who}`
}

/**
 * Why somebody may not be the one who publishes a draft: they changed its content last. `undefined`
 * where nothing stands against it, or no second check is required.
 */
export const secondCheckRefusal = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  actor: Actor,
): Promise<string | undefined> => {
  if (!isSecondCheckRequired()) return undefined
  const [act] = await readActs(strapi, ['content'], documentId)
  if (act === undefined || !isSame(actor, act)) return undefined
  if (await isPublished(strapi, type, documentId)) return undefined
  return sentence(act, await whoMayPublish(strapi, uidOf(type), act.actorId))
}

/** Where it is required, nothing is published by whoever changed its content last, by whatever way it comes. */
export const requireSecondCheck = (strapi: Core.Strapi): void => {
  isSecondCheckRequired()
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    const documentId = 'documentId' in params ? params.documentId : undefined
    if (type === undefined || action !== 'publish' || typeof documentId !== 'string') return next()
    if (isConsequence()) return next()
    const refusal = await secondCheckRefusal(strapi, type, documentId, currentActor(strapi))
    if (refusal !== undefined) throw new errors.ValidationError(refusal)
    return next()
  })
}
