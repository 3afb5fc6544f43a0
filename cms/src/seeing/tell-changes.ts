import { loggedActions } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { currentActor } from '../publishing/acting'
import { reviewTypeOf } from '../publishing/review-types'
import { tookEffect } from '../publishing/took-effect'
import { follow } from './followed'
import { counted } from './metrics'
import { currentRequest } from './request-id'

const told: readonly string[] = loggedActions

/** Tells the log of what readers are given or lose, by the account's number: names are in the publishing log. */
export const tellChanges = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const result = await next()
    const type = reviewTypeOf(uid)
    const documentId = 'documentId' in params ? params.documentId : undefined
    const isTold = type !== undefined && told.includes(action) && typeof documentId === 'string'
    if (!isTold || !tookEffect(result)) return result
    counted.change.inc({ action })
    const request = currentRequest()
    if (request !== undefined) follow(type, documentId, request)
    const account = currentActor(strapi).actorId
    strapi.log.info(action, { facts: { action, type, documentId, account } })
    return result
  })
}
