import type { Core, Schema, UID } from '@strapi/strapi'

type Attributes = Record<string, Schema.Attribute.AnyAttribute>
type Fields = Readonly<Record<string, unknown>>

const fileFields = [
  'documentId',
  'name',
  'url',
  'alternativeText',
  'mime',
  'size',
  'width',
  'height',
  'updatedAt',
] as const

/** Fields Strapi adds by itself; they are not content. */
const ofStrapi = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
])

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toList = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

const oneOrMany = (many: boolean, value: unknown, project: (item: Fields) => Fields) =>
  many ? toList(value).map(project) : isFields(value) ? project(value) : null

const isMany = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  attribute.type === 'relation'
    ? attribute.relation.endsWith('ToMany')
    : attribute.type === 'media'
      ? attribute.multiple === true
      : attribute.type === 'component' && attribute.repeatable === true

/** The attributes that the site reads: not private, not the schedule, not Strapi's own. */
export const readAttributes = (attributes: Attributes): [string, Schema.Attribute.AnyAttribute][] =>
  Object.entries(attributes).filter(
    ([name, attribute]) =>
      !ofStrapi.has(name) &&
      name !== 'schedule' &&
      !('private' in attribute && attribute.private === true),
  )

const projectFields = (strapi: Core.Strapi, attributes: Attributes, entry: Fields): Fields =>
  Object.fromEntries(
    readAttributes(attributes).map(([name, attribute]) => {
      const value = entry[name]
      switch (attribute.type) {
        case 'component': {
          const inner = strapi.getModel(attribute.component).attributes
          return [
            name,
            oneOrMany(isMany(attribute), value, (item) => projectFields(strapi, inner, item)),
          ]
        }
        case 'relation':
          return [name, oneOrMany(isMany(attribute), value, ({ documentId }) => ({ documentId }))]
        case 'media':
          return [
            name,
            oneOrMany(isMany(attribute), value, (file) =>
              Object.fromEntries(fileFields.map((field) => [field, file[field] ?? null])),
            ),
          ]
        default:
          return [name, value ?? null]
      }
    }),
  )

/**
 * An entry in the shape that GraphQL gives it to the site: relations as `{ documentId }`, every
 * empty field `null`, every list present, nothing private. A draft counts as published now.
 */
export const toProjection = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entry: Fields,
): Record<string, unknown> => ({
  documentId: entry.documentId,
  publishedAt: entry.publishedAt ?? new Date().toISOString(),
  ...projectFields(strapi, strapi.getModel(uid).attributes, entry),
})

/** What to load with an entry so that its projection is whole. */
export const projectionPopulate = (
  strapi: Core.Strapi,
  attributes: Attributes,
): Record<string, object | true> =>
  Object.fromEntries(
    readAttributes(attributes).flatMap(([name, attribute]): [string, object | true][] => {
      if (attribute.type === 'media') return [[name, true]]
      if (attribute.type === 'relation') return [[name, { fields: ['documentId'] }]]
      if (attribute.type !== 'component') return []
      const inner = projectionPopulate(strapi, strapi.getModel(attribute.component).attributes)
      return [[name, Object.keys(inner).length === 0 ? true : { populate: inner }]]
    }),
  )
