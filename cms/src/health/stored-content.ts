import {
  type ContentTypeName,
  contentTypeNames,
  describe,
  titleOf,
  versionFields,
} from '@send-review/shared'
import type { Core, Schema, UID } from '@strapi/strapi'
import * as z from 'zod'
import { toProjection } from '../publishing/projection'
import { uidOf } from '../publishing/review-types'
import type { Attributes } from '../strapi/forms'

/** An entry as it is stored once, as a draft or published. */
export interface Stored {
  readonly type: ContentTypeName
  readonly documentId: string
  readonly isPublished: boolean
  readonly updatedAt: string
  /** As officers know it. */
  readonly title: string
  readonly owner: string | null
  /** In the shape GraphQL gives it, but for relations that nothing here asks about: those are empty. */
  readonly entry: Readonly<Record<string, unknown>>
}

const named = { select: ['documentId'] }

/** The relations that warnings ask about. */
const relations: Partial<Record<ContentTypeName, object>> = {
  'progress-update': { actionArea: { select: ['documentId', 'title'] }, progressStatus: named },
  'plan-action': { actionArea: named, progressStatus: named },
  'page-version': Object.fromEntries(versionFields.map((field) => [field, named])),
}

const isComponent = (
  attribute: Schema.Attribute.AnyAttribute,
): attribute is Schema.Attribute.Component => attribute.type === 'component'

const populateOf = (strapi: Core.Strapi, attributes: Attributes): Record<string, object | true> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]): [string, object | true][] => {
      if (attribute.type === 'media') return [[name, true]]
      if (!isComponent(attribute) || name === 'schedule') return []
      const inner = populateOf(strapi, strapi.getModel(attribute.component).attributes)
      return [[name, Object.keys(inner).length === 0 ? true : { populate: inner }]]
    }),
  )

const rowSchema = z.looseObject({
  documentId: z.string(),
  publishedAt: z.unknown(),
  updatedAt: z.union([z.string(), z.date().transform((moment) => moment.toISOString())]),
  ownership: z.looseObject({ owner: z.string().nullish() }).nullish(),
  actionArea: z.looseObject({ title: z.string().nullish() }).nullish(),
})
type Row = z.infer<typeof rowSchema>

/** Without what means nothing to anybody: a draft may have no title yet. */
const knownAs = (type: ContentTypeName, row: Row): string => {
  const { label, titled, single } = describe(type)
  const area = row.actionArea?.title ?? ''
  if (type === 'progress-update' && area !== '') return `Progress update on “${area}”`
  if (titled === null && single) return `${label[0]?.toUpperCase() ?? ''}${label.slice(1)}`
  const title = titleOf(type, row)
  return title.includes(row.documentId) ? `A ${label} without a title` : title
}

const ownerOf = ({ ownership }: Row): string | null => {
  const owner = ownership?.owner?.trim() ?? ''
  return owner === '' ? null : owner
}

const readRows = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  populate: object,
): Promise<Row[]> => z.array(rowSchema).parse(await strapi.db.query(uid).findMany({ populate }))

const readType = async (strapi: Core.Strapi, type: ContentTypeName): Promise<Stored[]> => {
  const uid = uidOf(type)
  const populate = {
    ...populateOf(strapi, strapi.getModel(uid).attributes),
    ...relations[type],
  }
  const rows = await readRows(strapi, uid, populate)
  return rows.map((row) => ({
    type,
    documentId: row.documentId,
    isPublished: (row.publishedAt ?? null) !== null,
    updatedAt: row.updatedAt,
    title: knownAs(type, row),
    owner: ownerOf(row),
    entry: toProjection(strapi, uid, row),
  }))
}

/** Every draft and published entry of these types: a few queries for each type, however many entries it has. */
export const readStored = async (
  strapi: Core.Strapi,
  types: readonly ContentTypeName[] = contentTypeNames,
): Promise<Stored[]> => {
  const all: Stored[] = []
  // One after the other: a connection to the database is all that this may take from officers who save.
  for (const type of types) all.push(...(await readType(strapi, type)))
  return all
}
