import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isOwnReading } from './own-reading'

const outside = /^\/(?:api|graphql)(?:\/|\?|$)/u

/**
 * Whoever holds a token of the content API may read what is published and nothing else: Strapi
 * itself lets every reader ask for drafts (strapi/strapi#25326).
 */
export const refuseDraftsOutside = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ params }, next) => {
    const asksForDraft = 'status' in params && params.status === 'draft' && !isOwnReading()
    const url = strapi.requestContext.get()?.request.url
    if (asksForDraft && url !== undefined && outside.test(url)) {
      throw new errors.ForbiddenError('This token may not read drafts.')
    }
    return next()
  })
}
