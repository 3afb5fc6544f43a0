import * as z from 'zod'
import { approximateDateSchema, everyEntry, fileVersionSchema } from './components.ts'
import {
  address,
  integer,
  line,
  listOf,
  mediaFile,
  oneOf,
  plainText,
  relationsTo,
  relationTo,
  slug,
  yesOrNo,
} from './fields.ts'
import { richText } from './rich-text.ts'

export const documentKinds = [
  'inspection_report',
  'wsoa',
  'progress_overview',
  'app',
  'priority_action_plan',
  'strategic_plan',
  'review_letter',
  'minutes',
  'meeting_schedule',
  'newsletter',
  'easy_read',
  'data',
  'other',
] as const

export const documentAccessibility = [
  'html',
  'accessible_file',
  'not_checked',
  'exempt',
  'known_issues',
] as const

/**
 * A report, plan or letter: a file of ours, an official address, or the text itself. The `file…`
 * fields are read from the file and are empty until it has been read.
 */
export const reviewDocumentSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  kind: oneOf(documentKinds),
  issuedOn: approximateDateSchema,
  publisher: relationTo('organisation').nullable(),
  summary: plainText,
  file: mediaFile.nullable(),
  externalUrl: address.nullable(),
  body: richText.nullable(),
  isLiving: yesOrNo.nullable(),
  previousVersions: listOf(fileVersionSchema),
  accessibility: oneOf(documentAccessibility),
  sentTo: line.nullable(),
  sentOn: approximateDateSchema.nullable(),
  inspection: relationTo('inspection').nullable(),
  plan: relationTo('plan').nullable(),
  progressReview: relationTo('progress-review').nullable(),
  areas: relationsTo('action-area'),
  filePages: integer.nullable(),
  fileTagged: yesOrNo.nullable(),
  fileLanguage: line.nullable(),
  fileTitle: line.nullable(),
})
export type ReviewDocument = z.infer<typeof reviewDocumentSchema>
