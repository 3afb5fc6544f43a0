import * as z from 'zod'
import { approximateDateSchema, everyEntry } from './components.ts'
import { oneOf, relationsTo, relationTo } from './fields.ts'
import { requiredRichText, richText } from './rich-text.ts'

export const assessors = ['ofsted_cqc', 'dfe_nhse', 'partnership', 'parent_carer_forum'] as const

/** A dated verdict on one action area, and who gave it. Superseded, never overwritten. */
export const progressUpdateSchema = z.strictObject({
  ...everyEntry,
  actionArea: relationTo('action-area'),
  progressStatus: relationTo('progress-status'),
  assessedOn: approximateDateSchema,
  assessor: oneOf(assessors),
  inspection: relationTo('inspection').nullable(),
  progressReview: relationTo('progress-review').nullable(),
  whatChanged: requiredRichText,
  whatFamiliesToldUs: richText.nullable(),
  stillToDo: richText.nullable(),
  evidence: relationsTo('review-document'),
  supersedes: relationTo('progress-update').nullable(),
})
export type ProgressUpdate = z.infer<typeof progressUpdateSchema>
