import * as z from 'zod'
import { actionUpdateSchema, everyEntry } from './components.ts'
import { day, integer, line, listOf, plainText, relationTo } from './fields.ts'

/** One thing that a plan says will be done. A date that was moved stays beside the first one. */
export const planActionSchema = z.strictObject({
  ...everyEntry,
  reference: line,
  title: line,
  plan: relationTo('plan'),
  actionArea: relationTo('action-area'),
  order: integer,
  lead: line,
  originalDueOn: day,
  dueOn: day,
  reasonForChange: plainText.nullable(),
  successMeasure: plainText,
  progressStatus: relationTo('progress-status'),
  completedOn: day.nullable(),
  updates: listOf(actionUpdateSchema),
})
export type PlanAction = z.infer<typeof planActionSchema>
