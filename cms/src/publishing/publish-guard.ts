import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { dependantsOf } from './dependants'
import { readEntry } from './entries'
import { refuse } from './refuse'
import { isReviewType, reviewTypeOf } from './review-types'
import { standsAgainst } from './stands-against'
import { isWithdrawing } from './withdraw/withdrawing'

/**
 * Nothing is published that breaks a rule, or points at or links something unpublished, and nothing is
 * taken away that a published entry needs. The rules are the ones the site asks again at build.
 */
export const guardPublishing = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    if (isReviewType(uid) && 'documentId' in params && typeof params.documentId === 'string') {
      if (action === 'publish') await checkPublish(strapi, uid, params.documentId)
      if ((action === 'unpublish' || action === 'delete') && !isWithdrawing()) {
        await checkTakingAway(strapi, uid, params.documentId, action)
      }
    }
    return next()
  })
}

const checkPublish = async (strapi: Core.Strapi, uid: UID.ContentType, documentId: string) => {
  const type = reviewTypeOf(uid)
  const entry = await readEntry(strapi, uid, documentId, 'draft')
  if (type === undefined || entry === undefined) return
  refuse(strapi, uid, await standsAgainst(strapi, type, entry))
}

const checkTakingAway = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  action: 'unpublish' | 'delete',
) => {
  const dependants = await dependantsOf(strapi, uid, documentId)
  if (dependants.length > 0) {
    throw new errors.ValidationError(
      `You cannot ${action} this while published entries need it: ${dependants.join(', ')}. Change or unpublish those first.`,
    )
  }
}
