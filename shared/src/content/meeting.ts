import * as z from 'zod'
import { everyEntry } from './components.ts'
import { address, line, moment, oneOf, plainText, relationTo, slug } from './fields.ts'

export const meetingKinds = ['forum', 'board', 'drop_in', 'consultation', 'stocktake'] as const
export const meetingStages = ['planned', 'confirmed', 'postponed', 'cancelled', 'held'] as const

/** A meeting that families may come to or should know of. A cancelled one stays and says so. */
export const meetingSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  kind: oneOf(meetingKinds),
  stage: oneOf(meetingStages),
  startsAt: moment,
  endsAt: moment.nullable(),
  location: line.nullable(),
  joinUrl: address.nullable(),
  accessInformation: plainText.nullable(),
  organiser: relationTo('organisation').nullable(),
  agenda: relationTo('review-document').nullable(),
  minutes: relationTo('review-document').nullable(),
  summary: plainText.nullable(),
})
export type Meeting = z.infer<typeof meetingSchema>
