import { dayInWords } from './day-in-words.ts'
import { monthsBefore } from './london-day.ts'
import type { WarningRuleCheck } from './warning.ts'

/** The plans of an area are reviewed by the department every six months (WSoA and APP reviews). */
const MONTHS = 6

/**
 * An action area that is open and of which nobody has said for six months how it is going. Source:
 * the six-monthly progress reviews under the local area SEND inspection frameworks.
 */
export const noUpdate: WarningRuleCheck = (type, entry, { today, lastUpdateOn }) => {
  if (type !== 'action-area' || (entry['closedOn'] ?? null) !== null) return []
  const last = lastUpdateOn(String(entry['documentId']))
  if (last !== undefined && last >= monthsBefore(today, MONTHS)) return []
  const told =
    last === undefined
      ? 'has no progress update'
      : `has had no progress update since ${sinceWords(last)}`
  return [
    {
      path: [],
      message: `${told}. Write how it is going, or say on which day it was closed.`,
    },
  ]
}

/** The last day that a date can mean may be a 31st that its month has not: the month is said. */
const sinceWords = (day: string): string => dayInWords(`${day.slice(0, 7)}-01`).replace(/^1 /u, '')
