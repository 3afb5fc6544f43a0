import { ownershipSchema } from '../content/components.ts'
import { dayInWords } from './day-in-words.ts'
import type { WarningRuleCheck } from './warning.ts'

/**
 * The day by which someone must read the entry again has passed. Source: the SEND Code of Practice,
 * chapter 4, which asks for information that is up to date.
 */
export const reviewOverdue: WarningRuleCheck = (_type, { ownership }, { today }) => {
  const { data } = ownershipSchema.safeParse(ownership)
  const due = data?.nextReviewOn ?? null
  return due === null || due >= today
    ? []
    : [
        {
          path: ['ownership', 'nextReviewOn'],
          message: `was ${dayInWords(due)}. Read this again, put right what is out of date, and set the next day.`,
        },
      ]
}
