import type { Core } from '@strapi/strapi'
import { reviewTypeOf } from '../review-types'
import { tookEffect } from '../took-effect'
import { forgetActs } from './draft-acts'
import { untick } from './ready-for-checking'

/**
 * What is published is checked: it is not ready for checking any more, and who wrote it is no
 * matter for the next publish. Times that were set stay set. What is deleted is noted nowhere.
 */
export const settleDrafts = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    const documentId = 'documentId' in params ? params.documentId : undefined
    if (type === undefined || typeof documentId !== 'string') return next()
    if (action !== 'publish' && action !== 'delete') return next()
    return strapi.db.transaction(async () => {
      if (action === 'publish') await untick(strapi, type, documentId)
      const result = await next()
      if (!tookEffect(result)) return result
      await (action === 'delete'
        ? forgetActs(strapi, documentId)
        : forgetActs(strapi, documentId, ['content', 'ready', 'not_done']))
      return result
    })
  })
}
