import * as z from 'zod'
import { actionAreaSchema } from '../content/action-area.ts'
import { progressStatusSchema } from '../content/progress-status.ts'
import { progressUpdateSchema } from '../content/progress-update.ts'
import {
  dateFrom,
  dateTo,
  dateWords,
  everyRecord,
  names,
  otherId,
  pageAddress,
  recordEnd,
  wordsOnly,
} from './record-fields.ts'

const { title, order, kind, summary, officialWording, lead, closedOn } = actionAreaSchema.shape
const { key, label, family } = progressStatusSchema.shape

/** One area to improve, as open data. What is said of it stands in the progress updates. */
export const areaRecordSchema = z.strictObject({
  ...everyRecord,
  page: pageAddress,
  order: order.describe('Its place among the areas.'),
  title: title.describe('What the area is called.'),
  kind: kind.describe('What kind of area inspectors named it.'),
  summary: summary.describe('What must get better, in short.'),
  officialWording: officialWording.describe('What inspectors wrote of it.'),
  whyItMatters: wordsOnly.nullable().describe('Why it matters to families.'),
  whatWeAreDoing: wordsOnly.nullable().describe('What is being done.'),
  lead: lead.describe('Who leads the work.'),
  identifiedIn: otherId.describe('The id of the inspection that named it.'),
  closedOn: closedOn.describe('The day on which the area was closed.'),
  ...recordEnd,
})
export type AreaRecord = z.infer<typeof areaRecordSchema>

/** One verdict on an area, as open data: never without who gave it and when. */
export const updateRecordSchema = z.strictObject({
  ...everyRecord,
  area: otherId.describe('The id of the area that it is about.'),
  areaTitle: title.describe('What that area is called.'),
  status: key.describe('The verdict, by its fixed name.'),
  statusLabel: label.describe('The verdict, in its official words.'),
  saidBy: progressUpdateSchema.shape.assessor.describe('Who gave it.'),
  family: family.describe(
    'Whose kind of view it is: inspectors, those who oversee the area, or the area itself (local). Count inspectors’ verdicts only.',
  ),
  assessedOn: dateWords.describe('When it was given, as exact as is known.'),
  assessedOnFrom: dateFrom,
  assessedOnTo: dateTo,
  inspection: otherId.nullable().describe('The id of the inspection at which it was given.'),
  whatChanged: wordsOnly.describe('What had changed.'),
  whatFamiliesToldUs: wordsOnly.nullable().describe('What families said.'),
  stillToDo: wordsOnly.nullable().describe('What was still to do.'),
  evidence: names.describe('The ids of the documents that it rests on.'),
  supersedes: otherId.nullable().describe('The id of the update that this one took the place of.'),
  ...recordEnd,
})
export type UpdateRecord = z.infer<typeof updateRecordSchema>
