import * as z from 'zod'
import { everyEntry, sourceSchema } from './components.ts'
import { day, integer, line, oneOf, plainText, relationTo, slug } from './fields.ts'
import { richText } from './rich-text.ts'

export const actionAreaKinds = [
  'significant_weakness',
  'priority_action',
  'improvement',
  'strategic_priority',
] as const

/** One thing the inspectors said must get better. */
export const actionAreaSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  order: integer,
  kind: oneOf(actionAreaKinds),
  summary: plainText,
  officialWording: plainText.nullable(),
  officialWordingSource: sourceSchema.nullable(),
  whyItMatters: richText.nullable(),
  whatWeAreDoing: richText.nullable(),
  lead: line.nullable(),
  identifiedIn: relationTo('inspection'),
  closedOn: day.nullable(),
})
export type ActionArea = z.infer<typeof actionAreaSchema>
