import * as z from 'zod'
import type { Keys } from './query-keys.ts'

/** JSON Schema as zod writes it for a content type, as far as its keys go. */
const jsonSchema = z.object({
  kind: z.string().optional(),
  anyOf: z.array(z.unknown()).default([]),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
})

const leaves = new Set(['blocks', 'string', 'text', 'date', 'enumeration', 'boolean', 'integer'])

const keysWithin = (value: unknown): Keys | null => {
  const { kind, anyOf, items, properties } = jsonSchema.parse(value)
  if (kind !== undefined && leaves.has(kind)) return null
  if (properties !== undefined) return keysOf(properties)
  if (items !== undefined) return keysWithin(items)
  return anyOf.map(keysWithin).find((keys) => keys !== null) ?? null
}

const keysOf = (properties: Record<string, unknown>): Keys =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, keysWithin(value)]))

/** The keys that a content type's schema reads, at every depth but inside rich text, which is JSON. */
export const parsedKeys = (schema: z.ZodObject): Keys | null =>
  keysWithin(z.toJSONSchema(schema, { io: 'input' }))
