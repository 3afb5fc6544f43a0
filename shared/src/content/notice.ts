import * as z from 'zod'
import { everyEntry } from './components.ts'
import { line, moment, oneOf } from './fields.ts'

export const noticeTones = ['neutral', 'positive', 'caution', 'negative'] as const

/** A line at the top of every page, from one moment to another. */
export const noticeSchema = z.strictObject({
  ...everyEntry,
  text: line,
  tone: oneOf(noticeTones),
  startsAt: moment,
  endsAt: moment,
})
export type Notice = z.infer<typeof noticeSchema>
