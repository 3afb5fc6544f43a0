import * as z from 'zod'
import { actionUpdateSchema, measureReadingSchema } from '../content/components.ts'
import { measureSchema } from '../content/measure.ts'
import { planActionSchema } from '../content/plan-action.ts'
import { progressStatusSchema } from '../content/progress-status.ts'
import {
  dateFromIfAny,
  dateToIfAny,
  dateWords,
  everyRecord,
  otherId,
  recordEnd,
} from './record-fields.ts'

const action = planActionSchema.shape
const update = actionUpdateSchema.shape
const measure = measureSchema.shape
const reading = measureReadingSchema.shape
const { label } = progressStatusSchema.shape

/** How an action stands: its time has passed, there is time left, it is done, or its plan ended before. */
export const actionStates = ['late', 'open', 'done', 'ended'] as const

/** One action of a plan, as open data. */
export const actionRecordSchema = z.strictObject({
  ...everyRecord,
  reference: action.reference.describe('Its number in the plan.'),
  title: action.title.describe('What is to be done.'),
  plan: otherId.describe('The id of its plan.'),
  planTitle: z.string().nullable().describe('What that plan is called.'),
  area: otherId.describe('The id of the area that it is for.'),
  areaTitle: z.string().nullable().describe('What that area is called.'),
  order: action.order.describe('Its place in the plan.'),
  lead: action.lead.describe('Who leads it.'),
  originalDueOn: action.originalDueOn.describe('The day by which it was first due.'),
  dueOn: action.dueOn.describe('The day by which it is due now.'),
  reasonForChange: action.reasonForChange.describe('Why the day was moved.'),
  completedOn: action.completedOn.describe('The day on which it was done.'),
  state: z
    .enum(actionStates)
    .describe(
      'How it stood when this file was made: late is not done and past the day it is due; open is not due yet; ended is not done when its plan ended.',
    ),
  status: label.nullable().describe('How it goes, as the area itself says.'),
  successMeasure: action.successMeasure.describe('How one can tell that it worked.'),
  updates: z
    .array(
      z.strictObject({
        updatedOn: update.updatedOn.describe('The day of the update.'),
        note: update.note.describe('What was done.'),
        status: label.nullable().describe('How it went then, as the area itself says.'),
      }),
    )
    .describe('What was done and when, in the order in which it was written.'),
  ...recordEnd,
})
export type ActionRecord = z.infer<typeof actionRecordSchema>

/** One figure of a measure, as open data. */
export const readingRecordSchema = z.strictObject({
  period: reading.period.describe('The time that the figure is for.'),
  recordedOn: reading.recordedOn.describe('The day on which the figure was known.'),
  value: reading.value.describe('The figure.'),
  milestone: reading.milestone.describe('What it was meant to be by then.'),
  note: reading.note.describe('What to know about the figure.'),
  revised: reading.revised.describe('Whether an earlier figure for the same time was put right.'),
})

/** One measure with its figures, as open data. */
export const measureRecordSchema = z.strictObject({
  ...everyRecord,
  name: measure.name.describe('What is counted.'),
  definition: measure.definition.describe('How it is counted.'),
  unit: measure.unit.describe('What its figures are in.'),
  betterIs: measure.betterIs.describe('Whether a higher or a lower figure is better.'),
  area: otherId.nullable().describe('The id of the area that it is for.'),
  areaTitle: z.string().nullable().describe('What that area is called.'),
  baseline: measure.baseline.describe('The figure at the start.'),
  baselineOn: dateWords.nullable().describe('When that was, as exact as is known.'),
  baselineOnFrom: dateFromIfAny,
  baselineOnTo: dateToIfAny,
  target: measure.target.describe('What the figure is meant to become.'),
  comparatorName: measure.comparatorName.describe('What it is compared with.'),
  comparatorValue: measure.comparatorValue.describe('The figure that it is compared with.'),
  suppressionNote: measure.suppressionNote.describe('Why some figures are not shown.'),
  readings: z.array(readingRecordSchema).describe('Its figures.'),
  ...recordEnd,
})
export type MeasureRecord = z.infer<typeof measureRecordSchema>
