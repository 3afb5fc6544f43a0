import * as z from 'zod'
import { inspectionSchema } from '../content/inspection.ts'
import {
  dateFrom,
  dateFromIfAny,
  dateTo,
  dateToIfAny,
  dateWords,
  everyRecord,
  names,
  otherId,
  pageAddress,
  recordEnd,
  wordsOnly,
} from './record-fields.ts'

const { title, framework, kind, stage, endsOn, reportUrl, summary, outcome, outcomeWording } =
  inspectionSchema.shape

/** One visit by the inspectors, as open data. */
export const inspectionRecordSchema = z.strictObject({
  ...everyRecord,
  page: pageAddress,
  title: title.describe('What the visit is called.'),
  framework: framework.describe('The rules under which inspectors came.'),
  kind: kind.describe('What kind of visit it was.'),
  stage: stage.describe('How far it has got.'),
  startsOn: dateWords.describe('When it began, as exact as is known.'),
  startsOnFrom: dateFrom,
  startsOnTo: dateTo,
  endsOn: endsOn.describe('The day on which it ended.'),
  inspectedBy: names.describe('Who inspected.'),
  reportPublishedOn: dateWords
    .nullable()
    .describe('When the report came out, as exact as is known.'),
  reportPublishedOnFrom: dateFromIfAny,
  reportPublishedOnTo: dateToIfAny,
  reportUrl: reportUrl.describe('Where the report stands.'),
  summary: summary.describe('What happened, in short.'),
  strengths: wordsOnly.nullable().describe('What inspectors found to be good.'),
  concerns: wordsOnly.nullable().describe('What inspectors were worried about.'),
  whatItMeans: wordsOnly.nullable().describe('What it means for families.'),
  outcome: outcome.describe('What inspectors decided.'),
  outcomeInWords: z.string().describe('What inspectors decided, in plain words.'),
  outcomeWording: outcomeWording.describe('What inspectors decided, in their official words.'),
  follows: otherId.nullable().describe('The id of the inspection that this one followed up.'),
  ...recordEnd,
})
export type InspectionRecord = z.infer<typeof inspectionRecordSchema>
