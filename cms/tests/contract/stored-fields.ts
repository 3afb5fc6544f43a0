import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Field, Fields } from './field.ts'

const attributeSchema = z.object({
  type: z.string(),
  required: z.boolean().default(false),
  private: z.boolean().default(false),
  maxLength: z.int().nullable().default(null),
  enum: z.array(z.string()).nullable().default(null),
  relation: z.string().optional(),
  target: z.string().nullable().default(null),
  component: z.string().nullable().default(null),
  repeatable: z.boolean().default(false),
  multiple: z.boolean().default(false),
  pluginOptions: z.object({
    review: z.object({ label: z.string().min(1), help: z.string().min(1) }),
  }),
})
const storageSchema = z.object({
  kind: z.enum(['singleType', 'collectionType']).optional(),
  options: z.object({ draftAndPublish: z.boolean().optional() }),
  attributes: z.record(z.string(), attributeSchema),
})
type Storage = z.infer<typeof storageSchema>
type Attribute = z.infer<typeof attributeSchema>

const source = new URL('../../src/', import.meta.url)
const read = (path: string): Storage =>
  storageSchema.parse(JSON.parse(readFileSync(new URL(path, source), 'utf8')))

/** The stored definition of one of our content types, by its name. */
export const storedType = (name: string): Storage =>
  read(`api/${name}/content-types/${name}/schema.json`)

/** Every content type Strapi would load from our folders. */
export const storedTypeNames = (): string[] => {
  const folders = readdirSync(new URL('api/', source))
  return folders.filter((name) => existsSync(new URL(`api/${name}/content-types`, source))).sort()
}

/** Fields that readers never see: they are stored, and no schema of the site knows them. */
const isForReaders = ([name, attribute]: [string, Attribute]) =>
  !attribute.private && name !== 'schedule'

const toField = (attribute: Attribute): Field => ({
  kind: attribute.type,
  many:
    attribute.repeatable || attribute.multiple || attribute.relation?.endsWith('ToMany') === true,
  required: attribute.required,
  maxLength: attribute.maxLength,
  values: attribute.enum,
  target: attribute.target,
  component: attribute.component,
  fields:
    attribute.component === null
      ? null
      : toFields(read(`components/${attribute.component.replace('.', '/')}.json`)),
})

/** What readers may see of a stored type or component, field by field. */
export const toFields = ({ attributes }: Storage): Fields =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(isForReaders)
      .map(([name, attribute]) => [name, toField(attribute)]),
  )
