import type { Core } from '@strapi/strapi'
import { graphqlOf } from '../strapi/graphql-types'
import { isReviewType } from './review-types'

/** GraphQL gives what readers see and the files with it: no mutation, and none of Strapi's own types. */
export const limitGraphql = (strapi: Core.Strapi): void => {
  for (const uid of Object.keys(strapi.contentTypes)) {
    const type = graphqlOf(strapi, uid)
    if (isReviewType(uid)) type.disableMutations()
    else if (uid === 'plugin::upload.file') type.disableMutations().disableQueries()
    else type.disable()
  }
}
