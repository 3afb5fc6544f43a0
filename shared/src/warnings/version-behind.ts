import * as z from 'zod'
import { versionFields } from '../content/page-version.ts'
import { dayInWords } from './day-in-words.ts'
import type { WarningRuleCheck } from './warning.ts'

const link = z.object({ documentId: z.string() })

/**
 * A version of a page that was made from an older text than the page has now, by the page's last major change. Source:
 * our own rule, that whoever reads easy read or another language is told no less than others.
 */
export const versionBehind: WarningRuleCheck = (type, entry, { changedOn }) => {
  const madeFrom = entry['madeFromTextOf']
  if (type !== 'page-version' || typeof madeFrom !== 'string') return []
  return versionFields.flatMap((field) => {
    const { success, data } = link.safeParse(entry[field])
    const changed = success ? changedOn(data.documentId) : undefined
    return changed === undefined || changed <= madeFrom
      ? []
      : [
          {
            path: ['madeFromTextOf'],
            message: `is ${dayInWords(madeFrom)}, and the page changed on ${dayInWords(changed)}. Bring this version up to date, and set the day.`,
          },
        ]
  })
}
