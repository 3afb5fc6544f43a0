import { type ContentTypeName, contentTypeNames } from '@send-review/shared'
import type { Core, UID } from '@strapi/strapi'
import { reviewTypeOf, uidOf } from './review-types'

/** A field of `type` that points at one or several entries of `target`. */
export interface Relation {
  readonly type: ContentTypeName
  readonly field: string
  readonly target: ContentTypeName
  readonly isRequired: boolean
}

/** The fields of a type that point at other content that readers see. */
export const relationsOf = (strapi: Core.Strapi, type: ContentTypeName): Relation[] =>
  Object.entries(strapi.getModel(uidOf(type)).attributes).flatMap(([field, attribute]) => {
    if (attribute.type !== 'relation' || !('target' in attribute)) return []
    const target = reviewTypeOf(attribute.target)
    return target === undefined
      ? []
      : [{ type, field, target, isRequired: attribute.required === true }]
  })

/** The fields of every type that can point at an entry of this one. */
export const relationsTo = (strapi: Core.Strapi, uid: UID.ContentType): Relation[] =>
  contentTypeNames
    .flatMap((type) => relationsOf(strapi, type))
    .filter(({ target }) => target === reviewTypeOf(uid))

const isLink = (value: unknown): value is { documentId: string } =>
  typeof value === 'object' &&
  value !== null &&
  'documentId' in value &&
  typeof value.documentId === 'string'

/** The documentIds that a field of a projected entry points at. */
export const linksIn = (entry: Readonly<Record<string, unknown>>, field: string): string[] => {
  const value = entry[field]
  const links: unknown[] = Array.isArray(value) ? value : [value]
  return links.filter(isLink).map(({ documentId }) => documentId)
}

/** The same entry as if what this field points at were gone, as GraphQL would then give it. */
export const withoutLink = (
  entry: Readonly<Record<string, unknown>>,
  field: string,
  documentId: string,
): Record<string, unknown> => {
  const value = entry[field]
  const left: unknown = Array.isArray(value)
    ? value.filter((link) => !isLink(link) || link.documentId !== documentId)
    : null
  return { ...entry, [field]: left }
}
