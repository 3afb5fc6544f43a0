import type { Core } from '@strapi/strapi'

interface ShadowType {
  disable(): ShadowType
  disableMutations(): ShadowType
  disableQueries(): ShadowType
}

/** What GraphQL makes of a content type by itself. */
export const graphqlOf = (strapi: Core.Strapi, uid: string): ShadowType => {
  const extension: { shadowCRUD(uid: string): ShadowType } = strapi
    .plugin('graphql')
    .service('extension')
  return extension.shadowCRUD(uid)
}
