import * as z from 'zod'
import { approximateDateSchema, everyEntry, sourceSchema } from './components.ts'
import { address, day, line, oneOf, plainText, relationsTo, relationTo, slug } from './fields.ts'
import { richText } from './rich-text.ts'

export const inspectionFrameworks = ['local_area_2016', 'area_send_2023', 'other'] as const
export const inspectionKinds = ['full', 'revisit', 'monitoring', 'thematic', 'interim'] as const
export const inspectionStages = ['planned', 'carried_out', 'report_published'] as const
export const inspectionOutcomes = [
  'wsoa_required',
  'wsoa_not_required',
  'sufficient_all',
  'sufficient_some',
  'sufficient_none',
  'positive',
  'inconsistent',
  'widespread_failings',
  'effective_action',
  'ineffective_action',
  'mixed',
  'not_applicable',
  'not_yet_published',
] as const

/** One visit by the inspectors, under the framework of its day. */
export const inspectionSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  framework: oneOf(inspectionFrameworks),
  kind: oneOf(inspectionKinds),
  stage: oneOf(inspectionStages),
  startsOn: approximateDateSchema,
  endsOn: day.nullable(),
  inspectedBy: relationsTo('organisation').min(1, 'is empty. Choose who inspected.'),
  reportPublishedOn: approximateDateSchema.nullable(),
  reportUrl: address.nullable(),
  summary: plainText,
  strengths: richText.nullable(),
  concerns: richText.nullable(),
  whatItMeans: richText.nullable(),
  outcome: oneOf(inspectionOutcomes),
  outcomeWording: plainText.nullable(),
  outcomeWordingSource: sourceSchema.nullable(),
  follows: relationTo('inspection').nullable(),
})
export type Inspection = z.infer<typeof inspectionSchema>
