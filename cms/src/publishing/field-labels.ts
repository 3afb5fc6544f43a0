import type { Core, Schema, UID } from '@strapi/strapi'
import * as z from 'zod'

const wordsSchema = z.object({
  review: z.object({ label: z.string(), help: z.string(), isRead: z.boolean().default(false) }),
})

/**
 * What the form calls a field and says to help with it, and whether it is read from elsewhere and not filled in, as
 * `schema.json` states them.
 */
export const wordsOf = (
  attribute: unknown,
): { label: string; help: string; isRead: boolean } | undefined => {
  const options = z.object({ pluginOptions: wordsSchema }).safeParse(attribute)
  return options.success ? options.data.pluginOptions.review : undefined
}

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>

const labels = (strapi: Core.Strapi, attributes: Attributes, path: readonly string[]): string[] => {
  const [name, ...rest] = path
  if (name === undefined) return []
  const attribute = attributes[name]
  if (attribute === undefined) return labels(strapi, attributes, rest)
  const label = wordsOf(attribute)?.label ?? name
  const inner =
    attribute.type === 'component'
      ? labels(strapi, strapi.getModel(attribute.component).attributes, rest)
      : []
  return [label, ...inner]
}

/** The label of the field at a path, outer first: `Sources: Address`. */
export const labelAt = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  path: readonly string[],
): string => labels(strapi, strapi.getModel(uid).attributes, path).join(': ')
