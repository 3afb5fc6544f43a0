import { describe } from '@send-review/shared'
import * as z from 'zod'
import type { SeedEntry } from '../../seed/seed-entry.ts'

/** A field of a type, or of a component wherever it stands, with what a seed says in it. */
export interface Place {
  /** `inspection.endsOn`, `review.source.url` */
  readonly name: string
  readonly field: z.core.$ZodType
  /** How it is stored, as the content model says it: 'relations', 'components', 'text' … */
  readonly kind: unknown
  readonly isOptional: boolean
  /** One value for each entry or component that could say something; `undefined` where it does not. */
  readonly values: readonly unknown[]
}

const entryOf = z.record(z.string(), z.unknown())

const kindOf = (field: z.core.$ZodType): unknown =>
  field instanceof z.ZodType ? field.meta()?.['kind'] : undefined

/** The component that a field holds one or many of. */
const componentOf = (field: z.core.$ZodType) => {
  const held = field instanceof z.ZodArray ? field.element : field
  if (!(held instanceof z.ZodObject)) return undefined
  const { component } = z.object({ component: z.string().optional() }).parse(held.meta() ?? {})
  return component === undefined ? undefined : { component, shape: held.shape }
}

const places = (owner: string, shape: z.core.$ZodShape, holders: readonly unknown[]): Place[] =>
  Object.entries(shape).flatMap(([name, given]) => {
    const field = given instanceof z.ZodNullable ? given.unwrap() : given
    const values = holders.map((holder) => entryOf.parse(holder)[name] ?? undefined)
    const isOptional = [null, []].some((empty) => z.safeParse(given, empty).success)
    const held = componentOf(field)
    const inside =
      held === undefined
        ? []
        : places(
            held.component,
            held.shape,
            values.flat().filter((one) => one !== undefined),
          )
    return [{ name: `${owner}.${name}`, field, kind: kindOf(field), isOptional, values }, ...inside]
  })

/** Every field that a seed could fill, but for the two that the cms gives to each entry itself. */
export const placesIn = (seed: readonly SeedEntry[]): Place[] => {
  const byType = Map.groupBy(seed, ({ type }) => type)
  const found = [...byType].flatMap(([type, entries]) => {
    const { documentId, publishedAt, ...shape } = describe(type).schema.shape
    return documentId === undefined || publishedAt === undefined
      ? []
      : places(
          type,
          shape,
          entries.map(({ content }) => content),
        )
  })
  return [...Map.groupBy(found, ({ name }) => name).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, values: [first, ...others].flatMap(({ values }) => values) }],
  )
}
