import * as z from 'zod'
import { approximateDateSchema } from '../content/components.ts'
import { earliestDay } from '../rules/dates.ts'
import { everythingIn } from '../rules/walk.ts'
import { dayInWords } from './day-in-words.ts'
import type { WarningRuleCheck } from './warning.ts'

/** The fields, of every type and component, that say on which day something happened. */
const happened: ReadonlySet<string> = new Set([
  'agreedOn',
  'assessedOn',
  'changedOn',
  'checkedOn',
  'closedOn',
  'completedOn',
  'issuedOn',
  'preparedOn',
  'recordedOn',
  'reportPublishedOn',
  'respondedOn',
  'reviewedOn',
  'sentOn',
  'submittedOn',
  'testedOn',
  'updatedOn',
])

const daySchema = z.union([z.iso.date(), approximateDateSchema.transform(earliestDay)])

/**
 * A day on which something is said to have happened, and which is still to come: a slip of the hand
 * that readers would take for the truth. Source: our own rule.
 */
export const stillToCome: WarningRuleCheck = (_type, entry, { today }) =>
  everythingIn(entry).flatMap(({ path, key, value }) => {
    const { data } = daySchema.safeParse(happened.has(key) ? value : null)
    return data === undefined || data <= today
      ? []
      : [
          {
            path,
            message: `is ${dayInWords(data)}, and that is still to come. Give the day on which it happened, or leave it empty until then.`,
          },
        ]
  })
