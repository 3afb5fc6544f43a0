import * as z from 'zod'
import {
  address,
  day,
  decimal,
  line,
  listOf,
  mediaFile,
  oneOf,
  plainText,
  relationTo,
  yesOrNo,
} from './fields.ts'

/** Who looks after an entry, as far as readers may know it: when it was and will be checked. */
export const ownershipSchema = z
  .strictObject({ nextReviewOn: day.nullable(), reviewedOn: day.nullable() })
  .meta({ kind: 'component', component: 'review.ownership' })

export const datePrecisions = ['day', 'month', 'season', 'year'] as const

/**
 * A date no more exact than its source: "November 2018", "early 2023". `day` is any day within
 * the span meant; only the part that `precision` names may be shown. A season is a third of a
 * year: early (January to April), mid (May to August) or late (September to December).
 */
export const approximateDateSchema = z
  .strictObject({ day, precision: oneOf(datePrecisions) })
  .meta({ kind: 'component', component: 'review.approximate-date' })
export type ApproximateDate = z.infer<typeof approximateDateSchema>

export const changeNoteSchema = z
  .strictObject({ changedOn: day, note: plainText, importance: oneOf(['minor', 'major']) })
  .meta({ component: 'review.change-note' })
export type ChangeNote = z.infer<typeof changeNoteSchema>

/** Where a wording or fact is from, and whether it is quoted, restated, or still to be checked. */
export const sourceSchema = z
  .strictObject({
    label: line,
    url: address.nullable(),
    wording: oneOf(['verbatim', 'restated', 'to_be_checked']),
    checkedOn: day.nullable(),
  })
  .meta({ kind: 'component', component: 'review.source' })
export type Source = z.infer<typeof sourceSchema>

export const fileVersionSchema = z
  .strictObject({ file: mediaFile, issuedOn: day, whatChanged: plainText })
  .meta({ component: 'review.file-version' })
export type FileVersion = z.infer<typeof fileVersionSchema>

/** What was done for an action of a plan, as it stood on a day. */
export const actionUpdateSchema = z
  .strictObject({
    updatedOn: day,
    note: plainText,
    progressStatus: relationTo('progress-status').nullable(),
  })
  .meta({ component: 'review.action-update' })
export type ActionUpdate = z.infer<typeof actionUpdateSchema>

/** One figure of a measure: for a period, known on a day. `milestone` is what it was meant to be by then. */
export const measureReadingSchema = z
  .strictObject({
    period: line,
    recordedOn: day,
    value: decimal,
    milestone: decimal.nullable(),
    note: plainText.nullable(),
    revised: yesOrNo.nullable(),
  })
  .meta({ component: 'review.measure-reading' })
export type MeasureReading = z.infer<typeof measureReadingSchema>

/** What every published entry carries: its identity, and who keeps it, changed it and vouches. */
export const everyEntry = {
  documentId: z.string(),
  publishedAt: z.iso.datetime(),
  ownership: ownershipSchema.nullable(),
  changeNotes: listOf(changeNoteSchema),
  sources: listOf(sourceSchema),
}
