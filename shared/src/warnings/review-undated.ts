import { ownershipSchema } from '../content/components.ts'
import type { WarningRuleCheck } from './warning.ts'

/**
 * Nobody has said when the entry will be read again. Source: the SEND Code of Practice, chapter 4,
 * which asks for information that is up to date.
 */
export const reviewUndated: WarningRuleCheck = (_type, { ownership }) => {
  const { success, data } = ownershipSchema.nullable().safeParse(ownership ?? null)
  return success && (data?.nextReviewOn ?? null) === null
    ? [
        {
          path: ['ownership', 'nextReviewOn'],
          message: 'is empty. Say by which day someone must read this again.',
        },
      ]
    : []
}
