import { type ContentTypeName, contentTypeNames } from '@send-review/shared'
import type { Core, Schema, UID } from '@strapi/strapi'
import { reviewTypeOf, uidOf } from './review-types'

/** A field of `type` that points at one or several entries of `target`. */
export interface Relation {
  readonly type: ContentTypeName
  /** Within a component its path: `updates.progressStatus`. */
  readonly field: string
  readonly target: ContentTypeName
  readonly isRequired: boolean
}

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>

const relationsAmong = (
  strapi: Core.Strapi,
  type: ContentTypeName,
  attributes: Attributes,
  within: string,
): Relation[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const field = `${within}${name}`
    if (attribute.type === 'component') {
      const inner = strapi.getModel(attribute.component).attributes
      return relationsAmong(strapi, type, inner, `${field}.`)
    }
    if (attribute.type !== 'relation' || !('target' in attribute)) return []
    const target = reviewTypeOf(attribute.target)
    return target === undefined
      ? []
      : [{ type, field, target, isRequired: attribute.required === true }]
  })

/** The fields of a type, and of the components in it, that point at other content that readers see. */
export const relationsOf = (strapi: Core.Strapi, type: ContentTypeName): Relation[] =>
  relationsAmong(strapi, type, strapi.getModel(uidOf(type)).attributes, '')

/** The fields of every type that can point at an entry of this one. */
export const relationsTo = (strapi: Core.Strapi, uid: UID.ContentType): Relation[] =>
  contentTypeNames
    .flatMap((type) => relationsOf(strapi, type))
    .filter(({ target }) => target === reviewTypeOf(uid))

type Fields = Readonly<Record<string, unknown>>

/** What finds the entries that point at this one from that field. */
export const pointingAt = (field: string, documentId: string): object =>
  field.split('.').reduceRight<object>((inner, name) => ({ [name]: inner }), { documentId })

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isLink = (value: unknown): value is { documentId: string } =>
  isFields(value) && typeof value.documentId === 'string'

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const valuesAt = (value: unknown, [name, ...rest]: readonly string[]): unknown[] =>
  name === undefined
    ? listOf(value)
    : listOf(value).flatMap((item) => (isFields(item) ? valuesAt(item[name], rest) : []))

/** The documentIds that a field of a projected entry points at. */
export const linksIn = (entry: Fields, field: string): string[] =>
  valuesAt(entry, field.split('.'))
    .filter(isLink)
    .map(({ documentId }) => documentId)

const withoutAt = (
  fields: Fields,
  [name = '', ...rest]: readonly string[],
  documentId: string,
): Record<string, unknown> => {
  const value = fields[name]
  if (rest.length > 0) {
    const inner = (item: unknown) => (isFields(item) ? withoutAt(item, rest, documentId) : item)
    return { ...fields, [name]: Array.isArray(value) ? value.map(inner) : inner(value) }
  }
  if (Array.isArray(value)) {
    const left: unknown[] = value.filter((link) => !isLink(link) || link.documentId !== documentId)
    return { ...fields, [name]: left }
  }
  return isLink(value) && value.documentId === documentId
    ? { ...fields, [name]: null }
    : { ...fields }
}

/** The same entry as if what this field points at were gone, as GraphQL would then give it. */
export const withoutLink = (
  entry: Fields,
  field: string,
  documentId: string,
): Record<string, unknown> => withoutAt(entry, field.split('.'), documentId)
