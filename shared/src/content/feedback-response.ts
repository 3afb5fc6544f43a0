import * as z from 'zod'
import { everyEntry } from './components.ts'
import { day, line, oneOf, relationTo, yesOrNo } from './fields.ts'
import { requiredRichText, richText } from './rich-text.ts'

export const feedbackStates = ['done', 'in_progress', 'not_possible', 'under_review'] as const

/** "You said, we did": what families said, and what came of it. */
export const feedbackResponseSchema = z.strictObject({
  ...everyEntry,
  theme: line,
  periodLabel: line,
  respondedOn: day,
  youSaid: requiredRichText,
  weDid: requiredRichText,
  whatNext: richText.nullable(),
  state: oneOf(feedbackStates),
  actionArea: relationTo('action-area').nullable(),
  anonymised: yesOrNo,
})
export type FeedbackResponse = z.infer<typeof feedbackResponseSchema>
