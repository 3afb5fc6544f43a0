import type { Core, Schema } from '@strapi/strapi'
import { wordsOf } from '../field-labels'
import { readAttributes } from '../projection'

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter(isFields)
    .map(({ documentId }) => String(documentId))

const FILES = 'plugin::upload.file'

/**
 * A version as the document service takes it. What it pointed at and is there no more is left out, and told to `onGone`
 * by the label of its field. Ownership and schedule are not in it: they stay as they are.
 */
export const toDraft = async (
  strapi: Core.Strapi,
  attributes: Attributes,
  version: Fields,
  onGone: (label: string) => void,
): Promise<Record<string, unknown>> => {
  const found = async (uid: string, documentIds: string[], label: string) => {
    const rows: { id: number; documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['id', 'documentId'], where: { documentId: { $in: documentIds } } })
    const ids = new Map(rows.map(({ id, documentId }) => [documentId, id]))
    const there = documentIds.filter((documentId) => ids.has(documentId))
    if (there.length < documentIds.length) onGone(label)
    return there.map((documentId) => ({ documentId, id: ids.get(documentId) ?? 0 }))
  }

  const fields = readAttributes(attributes).filter(([name]) => name !== 'ownership')
  const values = fields.map(async ([name, attribute]): Promise<[string, unknown]> => {
    const value = version[name] ?? null
    const label = wordsOf(attribute)?.label ?? name
    if (attribute.type === 'relation') {
      const target = 'target' in attribute ? attribute.target : ''
      const there = await found(target, idsOf(value), label)
      return [name, { set: there.map(({ documentId }) => ({ documentId })) }]
    }
    if (attribute.type === 'media') {
      const ids = (await found(FILES, idsOf(value), label)).map(({ id }) => id)
      return [name, attribute.multiple === true ? ids : (ids[0] ?? null)]
    }
    if (attribute.type === 'component') {
      const inner = strapi.getModel(attribute.component).attributes
      const toInner = (item: Fields) => toDraft(strapi, inner, item, onGone)
      if (Array.isArray(value))
        return [name, await Promise.all(value.filter(isFields).map(toInner))]
      return [name, isFields(value) ? await toInner(value) : null]
    }
    return [name, value]
  })
  return Object.fromEntries(await Promise.all(values))
}
