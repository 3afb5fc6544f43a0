import { entry, type SeedEntry } from '../seed-entry.ts'
import { dayFrom, ukMoment } from './calendar.ts'
import { elevenNotes, elevenSources } from './notes.ts'

/** Notices of every tone: one runs at `now`, two are over, one is still to come. */
export const notices = (now: Date): SeedEntry[] => {
  const at = (days: number, time: string): string => ukMoment(dayFrom(now, days), time)
  return [
    entry('notice', {
      text: 'Until the end of next month the SEND team answers the phone from 10am. You can write to us at any time, day or night.',
      tone: 'neutral',
      startsAt: at(-3, '09:00'),
      endsAt: at(60, '17:00'),
      changeNotes: elevenNotes('when the SEND team answers the phone'),
      sources: elevenSources,
      ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    }),
    entry('notice', {
      text: 'The phones of the SEND team are out of order. Please write to us.',
      tone: 'negative',
      startsAt: at(-40, '08:00'),
      endsAt: at(-38, '12:00'),
    }),
    entry('notice', {
      text: 'Thank you for 412 answers to our survey.',
      tone: 'positive',
      startsAt: at(-200, '09:00'),
      endsAt: at(-170, '17:00'),
    }),
    entry('notice', {
      text: 'County Hall is closed for one day. The board meets online.',
      tone: 'caution',
      startsAt: at(61, '09:00'),
      endsAt: at(64, '17:00'),
    }),
  ]
}
