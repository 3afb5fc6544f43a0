import { type ApproximateDate, latestDay } from '@send-review/shared'
import { toApproximateDate } from './dates.ts'

/**
 * What to say of the date at which the next thing was expected, on a day (`YYYY-MM-DD`, in
 * England). A date that has passed says so by itself, so that no promise can go stale unseen.
 */
export const toNextExpected = (
  expected: ApproximateDate | null,
  today: string,
): { words: string; hasPassed: boolean } | null => {
  if (expected === null) return null
  const date = toApproximateDate(expected)
  return latestDay(expected) < today
    ? { words: `The next step was expected in ${date}. That date has passed.`, hasPassed: true }
    : { words: `The next step is expected: ${date}.`, hasPassed: false }
}
