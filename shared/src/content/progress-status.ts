import * as z from 'zod'
import { everyEntry } from './components.ts'
import { integer, line, oneOf, plainText } from './fields.ts'

/** Who may give a verdict of this family: inspectors, those who oversee the area, or the area. */
export const progressFamilies = ['inspectors', 'oversight', 'local'] as const
export const progressTones = ['neutral', 'positive', 'caution', 'negative', 'complete'] as const

/** One verdict that can be given on an area: "sufficient progress", "on track". */
export const progressStatusSchema = z.strictObject({
  ...everyEntry,
  key: line,
  label: line,
  definition: plainText,
  family: oneOf(progressFamilies),
  tone: oneOf(progressTones),
  order: integer,
})
export type ProgressStatus = z.infer<typeof progressStatusSchema>
