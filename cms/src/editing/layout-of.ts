import type { Schema } from '@strapi/strapi'

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>

/** How many of a row's twelve columns a field takes. */
const sizeOf = (name: string, { type }: Schema.Attribute.AnyAttribute): number => {
  if (type === 'component' || type === 'blocks' || type === 'text' || name === 'title') return 12
  if (type === 'integer' || type === 'decimal') return 4
  return 6
}

/** Fields in the order of `schema.json`, which is the order of the page, laid out in rows. */
export const layoutOf = (attributes: Attributes): { name: string; size: number }[][] => {
  const rows: { name: string; size: number }[][] = []
  let free = 0
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!isShown(name, attribute)) continue
    const size = sizeOf(name, attribute)
    const row = rows.at(-1)
    if (row === undefined || size > free) {
      rows.push([{ name, size }])
      free = 12 - size
    } else {
      row.push({ name, size })
      free -= size
    }
  }
  return rows
}

const ofStrapi = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'])

const isShown = (name: string, attribute: Schema.Attribute.AnyAttribute): boolean =>
  !ofStrapi.has(name) &&
  name !== 'locale' &&
  name !== 'localizations' &&
  !('visible' in attribute && attribute.visible === false)
