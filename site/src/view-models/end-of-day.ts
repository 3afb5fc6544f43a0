import { todayInEngland } from './dates.ts'

const HOUR_MS = 60 * 60 * 1000

/**
 * The moment from which on it is later than this day (`YYYY-MM-DD`) in England, in milliseconds
 * since 1970. A day after the last of its month, such as 31 February, ends with its month.
 */
export const endOfDay = (day: string): number => {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const midnight = Math.min(Date.UTC(year, month - 1, date + 1), Date.UTC(year, month, 1))
  // In summer, London is an hour ahead; the clocks change at 1am in UTC, and so never at midnight.
  const anHourBefore = midnight - HOUR_MS
  return todayInEngland(new Date(anHourBefore)) > day ? anHourBefore : midnight
}
