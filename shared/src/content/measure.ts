import * as z from 'zod'
import { approximateDateSchema, everyEntry, measureReadingSchema } from './components.ts'
import { decimal, line, listOf, oneOf, plainText, relationTo } from './fields.ts'

export const measureUnits = ['percent', 'number', 'days', 'weeks', 'rate'] as const
export const betterDirections = ['higher', 'lower'] as const

/** Something that is counted again and again, to see whether things get better. Figures are in `unit`. */
export const measureSchema = z.strictObject({
  ...everyEntry,
  name: line,
  definition: plainText,
  unit: oneOf(measureUnits),
  betterIs: oneOf(betterDirections),
  actionArea: relationTo('action-area').nullable(),
  baseline: decimal.nullable(),
  baselineOn: approximateDateSchema.nullable(),
  target: decimal.nullable(),
  comparatorName: line.nullable(),
  comparatorValue: decimal.nullable(),
  readings: listOf(measureReadingSchema),
  suppressionNote: plainText.nullable(),
})
export type Measure = z.infer<typeof measureSchema>
