import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { isReviewType } from './review-types'

const savedSchema = z.object({ documentId: z.string() })

/**
 * Strapi's content API saves and publishes in one step (`status: published`), of which the
 * document service tells nobody: neither the rules nor the log nor the content version would
 * hear. Here it becomes a save and a publish, and the publish goes through all of them.
 */
export const publishThroughOneDoor = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { action, uid, params } = context
    if (!isReviewType(uid) || (action !== 'create' && action !== 'update')) return next()
    if (!('status' in params) || params.status !== 'published') return next()
    const { fields, populate } = params
    return strapi.db.transaction(async () => {
      params.status = 'draft'
      const saved = await next()
      // An update of what does not exist saves nothing.
      if (saved === null) return saved
      const { documentId } = savedSchema.parse(saved)
      const { entries } = await strapi.documents(uid).publish({ documentId, fields, populate })
      return entries[0] ?? saved
    })
  })
}
