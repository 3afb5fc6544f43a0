import type { AccessibilityStatement } from '../content/accessibility-statement.ts'
import type { Inspection } from '../content/inspection.ts'
import type { Meeting } from '../content/meeting.ts'
import type { Notice } from '../content/notice.ts'
import type { Plan } from '../content/plan.ts'
import { earliestDay, latestDay } from './dates.ts'
import type { Refusal } from './refusal.ts'

/** An inspection may not end before the earliest day it can have started. */
export const endAfterStart = ({ startsOn, endsOn }: Inspection): Refusal[] =>
  endsOn !== null && endsOn < earliestDay(startsOn)
    ? [{ path: ['endsOn'], message: 'is before the start. Choose the same day or a later one.' }]
    : []

/** A meeting ends after it starts, and a notice is shown for some time. */
export const endAfterBeginning = ({
  startsAt,
  endsAt,
}: Pick<Meeting | Notice, 'startsAt' | 'endsAt'>): Refusal[] =>
  endsAt !== null && endsAt <= startsAt
    ? [{ path: ['endsAt'], message: 'is not after the start. Choose a later time.' }]
    : []

/** A plan is sent in before it is agreed, as far as the two dates are known. */
export const agreedAfterSubmitted = ({ submittedOn, agreedOn }: Plan): Refusal[] =>
  submittedOn !== null && agreedOn !== null && latestDay(agreedOn) < earliestDay(submittedOn)
    ? [{ path: ['agreedOn'], message: 'is before the plan was sent in. Put one of the two right.' }]
    : []

/** A statement is written before it is reviewed. */
export const reviewedAfterPrepared = ({
  preparedOn,
  reviewedOn,
}: AccessibilityStatement): Refusal[] =>
  reviewedOn !== null && reviewedOn < preparedOn
    ? [
        {
          path: ['reviewedOn'],
          message: 'is before the statement was written. Choose a later day.',
        },
      ]
    : []
