import * as z from 'zod'
import type { Field, Fields } from './field.ts'

/** JSON Schema, as far as zod writes it for our schemas, with the `meta` of `shared`. */
const jsonSchema = z.object({
  kind: z.string().optional(),
  target: z.string().nullable().default(null),
  component: z.string().nullable().default(null),
  type: z.string().optional(),
  enum: z.array(z.string()).nullable().default(null),
  maxLength: z.int().nullable().default(null),
  minItems: z.int().default(0),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
})
type JsonSchema = z.infer<typeof jsonSchema>

/** Kinds that Strapi stores under another name. */
const storedAs: Readonly<Record<string, string>> = {
  address: 'string',
  relations: 'relation',
  components: 'component',
}
const many = new Set(['relations', 'components'])

/** A schema without its "or null", and whether it had one. */
const unwrap = (value: unknown): { schema: JsonSchema; nullable: boolean } => {
  const schema = jsonSchema.parse(value)
  if (schema.kind !== undefined) return { schema, nullable: false }
  const choices = (schema.anyOf ?? []).map((choice) => jsonSchema.parse(choice))
  const [inner] = choices.filter(({ type }) => type !== 'null')
  if (inner?.kind === undefined || choices.length !== 2) {
    throw new Error(`A field has no meta({ kind }): ${JSON.stringify(value)}. Add it in shared.`)
  }
  return { schema: inner, nullable: true }
}

const toField = (value: unknown): Field => {
  const { schema, nullable } = unwrap(value)
  const kind = schema.kind ?? ''
  const isMany = many.has(kind)
  const component = kind === 'components' ? jsonSchema.parse(schema.items) : schema
  return {
    kind: storedAs[kind] ?? kind,
    many: isMany,
    required: isMany ? schema.minItems > 0 : !nullable,
    maxLength: schema.maxLength,
    values: schema.enum,
    target: schema.target === null ? null : `api::${schema.target}.${schema.target}`,
    component: component.component,
    fields: component.component === null ? null : toFields(component),
  }
}

/** Strapi gives every entry these by itself; no `schema.json` names them. */
const ofStrapi = new Set(['documentId', 'publishedAt'])

const toFields = ({ properties }: JsonSchema): Fields =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !ofStrapi.has(name))
      .map(([name, value]) => [name, toField(value)]),
  )

/** What the site relies on in a content type, field by field. */
export const parsedFields = (schema: z.ZodObject): Fields =>
  toFields(jsonSchema.parse(z.toJSONSchema(schema, { io: 'input' })))
