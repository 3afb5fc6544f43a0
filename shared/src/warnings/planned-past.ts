import * as z from 'zod'
import { approximateDateSchema } from '../content/components.ts'
import { latestDay } from '../rules/dates.ts'
import { isRecord } from '../rules/walk.ts'
import { dayInWords } from './day-in-words.ts'
import { londonDay } from './london-day.ts'
import type { Fault, Fields, Surroundings, WarningRuleCheck } from './warning.ts'

const isPast = (date: unknown, today: string): boolean => {
  const { success, data } = approximateDateSchema.safeParse(date)
  return success && latestDay(data) < today
}

const inspectionPast = ({ stage, startsOn }: Fields, today: string): Fault[] =>
  stage === 'planned' && isPast(startsOn, today)
    ? [
        {
          path: ['startsOn'],
          message:
            'is past, and the stage still says that the inspection is planned. Say what happened, or give the new date.',
        },
      ]
    : []

const meetingPast = ({ stage, startsAt, endsAt }: Fields, today: string): Fault[] => {
  if (stage !== 'planned' && stage !== 'confirmed') return []
  const { success, data } = z.iso.datetime().safeParse(endsAt ?? startsAt)
  const day = success ? londonDay(new Date(data)) : today
  return day < today
    ? [
        {
          path: ['stage'],
          message: `says that the meeting is still to come, and it was on ${dayInWords(day)}. Choose “Held”, or say that it was cancelled or postponed.`,
        },
      ]
    : []
}

const nextExpectedPast = ({ nextExpected }: Fields, today: string): Fault[] =>
  isPast(nextExpected, today)
    ? [
        {
          path: ['nextExpected'],
          message: 'is past. Give the next date, or empty it and say what happened.',
        },
      ]
    : []

const fixesPast = ({ issues }: Fields, today: string): Fault[] =>
  (Array.isArray(issues) ? issues : []).flatMap((issue: unknown, position) => {
    const fixBy = isRecord(issue) ? issue['fixBy'] : undefined
    return typeof fixBy === 'string' && fixBy < today
      ? [
          {
            path: ['issues', String(position), 'fixBy'],
            message: `was ${dayInWords(fixBy)}. Take the problem out if it is mended, or give the new day.`,
          },
        ]
      : []
  })

const statusSchema = z.object({ documentId: z.string() })
const updatesSchema = z.array(z.object({ updatedOn: z.iso.date() }))

/** Whoever said something of it since, or that it is done, has told families already. */
const actionPast = (entry: Fields, today: string, toneOf: Surroundings['toneOf']): Fault[] => {
  const { dueOn, completedOn, progressStatus, updates } = entry
  if (typeof dueOn !== 'string' || dueOn >= today || (completedOn ?? null) !== null) return []
  const status = statusSchema.safeParse(progressStatus).data
  if (status !== undefined && toneOf(status.documentId) === 'complete') return []
  const said = updatesSchema.catch([]).parse(updates)
  return said.some(({ updatedOn }) => updatedOn > dueOn)
    ? []
    : [
        {
          path: ['dueOn'],
          message: `was ${dayInWords(dueOn)}, and nobody has said since how it went. Add an update, say on which day it was done, or give the new date and why.`,
        },
      ]
}

/**
 * What the site announces for a day that has passed, and nobody has said what became of it. Source:
 * our own rule; the page this product replaces announced a visit for early 2023 for years.
 */
export const plannedPast: WarningRuleCheck = (type, entry, { today, toneOf }) => {
  if (type === 'plan-action') return actionPast(entry, today, toneOf)
  if (type === 'inspection') return inspectionPast(entry, today)
  if (type === 'meeting') return meetingPast(entry, today)
  if (type === 'review-page') return nextExpectedPast(entry, today)
  return type === 'accessibility-statement' ? fixesPast(entry, today) : []
}
