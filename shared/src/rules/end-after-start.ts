import type { Inspection } from '../content/inspection.ts'
import { earliestDay } from './dates.ts'
import type { Refusal } from './refusal.ts'

/** An inspection may not end before the earliest day it can have started. */
export const endAfterStart = ({ startsOn, endsOn }: Inspection): Refusal[] =>
  endsOn !== null && endsOn < earliestDay(startsOn)
    ? [{ path: ['endsOn'], message: 'is before the start. Choose the same day or a later one.' }]
    : []
