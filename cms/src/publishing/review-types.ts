import { type ContentTypeName, contentTypeNames } from '@send-review/shared'
import type { UID } from '@strapi/strapi'

const names: ReadonlyMap<string, ContentTypeName> = new Map(
  contentTypeNames.map((name) => [`api::${name}.${name}`, name]),
)

/** Strapi's name for one of our content types. */
export const uidOf = <Name extends ContentTypeName>(name: Name): `api::${Name}.${Name}` =>
  `api::${name}.${name}`

/** Our name for a content type that readers see; `undefined` for Strapi's own and our internal ones. */
export const reviewTypeOf = (uid: string): ContentTypeName | undefined => names.get(uid)

export const isReviewType = (uid: string): uid is UID.ContentType => names.has(uid)
