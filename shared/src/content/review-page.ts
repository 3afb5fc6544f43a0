import * as z from 'zod'
import { approximateDateSchema, everyEntry } from './components.ts'
import { line, mediaFile } from './fields.ts'
import { requiredRichText, richText } from './rich-text.ts'

/** The home page: one field for each section of the page it replaces, in its order. */
export const reviewPageSchema = z.strictObject({
  ...everyEntry,
  title: line,
  picture: mediaFile.nullable(),
  introduction: requiredRichText,
  findings: richText.nullable(),
  improvementContext: richText.nullable(),
  progressIntroduction: richText.nullable(),
  whatWeAreDoing: richText.nullable(),
  whatIsNext: requiredRichText,
  nextExpected: approximateDateSchema.nullable(),
  keepInTouch: richText.nullable(),
  supportIntroduction: richText.nullable(),
  forumIntroduction: richText.nullable(),
})
export type ReviewPage = z.infer<typeof reviewPageSchema>
