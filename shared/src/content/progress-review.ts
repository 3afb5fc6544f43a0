import * as z from 'zod'
import { approximateDateSchema, everyEntry } from './components.ts'
import { line, oneOf, plainText, relationsTo, relationTo, slug } from './fields.ts'
import { richText } from './rich-text.ts'

export const progressReviewKinds = [
  'six_month',
  'twelve_month',
  'eighteen_month',
  'stocktake',
  'deep_dive',
  'engagement_meeting',
  'peer_review',
  'scrutiny',
] as const

/** Someone other than the inspectors looked at how the work is going. It is not an inspection. */
export const progressReviewSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  kind: oneOf(progressReviewKinds),
  heldOn: approximateDateSchema,
  reviewers: relationsTo('organisation'),
  plan: relationTo('plan').nullable(),
  summary: plainText,
  body: richText.nullable(),
})
export type ProgressReview = z.infer<typeof progressReviewSchema>
