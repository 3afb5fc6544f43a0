import * as z from 'zod'
import { approximateDateSchema, everyEntry } from './components.ts'
import { line, oneOf, plainText, relationsTo, relationTo, slug } from './fields.ts'
import { richText } from './rich-text.ts'

export const planKinds = [
  'wsoa',
  'app',
  'priority_action_plan',
  'strategic_plan',
  'strategy',
  'other',
] as const
export const planStages = [
  'draft',
  'submitted',
  'fit_for_purpose',
  'agreed',
  'approved',
  'superseded',
  'closed',
] as const

/** What the area says it will do, from its draft to the day it is closed or another takes its place. */
export const planSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  kind: oneOf(planKinds),
  stage: oneOf(planStages),
  submittedOn: approximateDateSchema.nullable(),
  agreedOn: approximateDateSchema.nullable(),
  agreedBy: line.nullable(),
  summary: plainText,
  body: richText.nullable(),
  respondsTo: relationTo('inspection').nullable(),
  supersedes: relationTo('plan').nullable(),
  areas: relationsTo('action-area'),
})
export type Plan = z.infer<typeof planSchema>
