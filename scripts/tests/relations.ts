import {
  type ContentTypeName,
  contentTypeNames,
  describe,
  isContentType,
} from '@send-review/shared'
import * as z from 'zod'

/** A field of one content type that points at entries of another. */
export interface RelationField {
  readonly type: ContentTypeName
  readonly field: string
  readonly target: ContentTypeName
  readonly isRequired: boolean
}

const fieldSchema = z.object({
  kind: z.string().optional(),
  target: z.string().optional(),
  minItems: z.int().default(0),
  anyOf: z
    .array(z.object({ kind: z.string().optional(), target: z.string().optional() }))
    .optional(),
})
const entrySchema = z.object({ properties: z.record(z.string(), z.unknown()) })

/** Every relation of every content type, as the contract states it. */
export const everyRelation = (): RelationField[] =>
  contentTypeNames.flatMap((type) => {
    const { properties } = entrySchema.parse(z.toJSONSchema(describe(type).schema, { io: 'input' }))
    return Object.entries(properties).flatMap(([field, value]) => {
      const { kind, target, minItems, anyOf = [] } = fieldSchema.parse(value)
      const inner = anyOf.find((choice) => choice.target !== undefined)
      const name = target ?? inner?.target
      if (name === undefined || !isContentType(name)) return []
      const isRequired = kind === 'relations' ? minItems > 0 : inner === undefined
      return [{ type, field, target: name, isRequired }]
    })
  })
