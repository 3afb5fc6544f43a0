import type { ApproximateDate } from '@send-review/shared'

/**
 * Dates as readers see them, from `YYYY-MM-DD` alone: no date is ever turned into a moment, so no
 * time zone can move it. Style: GOV.UK, "4 February 2019", "18 to 20 January 2022".
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const partsOf = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    year,
    month: months[Number(month) - 1] ?? '',
    monthNumber: Number(month),
    date: String(Number(date)),
  }
}

/** "4 February 2019" */
export const toDay = (day: string): string => {
  const { year, month, date } = partsOf(day)
  return `${date} ${month} ${year}`
}

/** "4 February 2019", "November 2018", "early 2023" or "2023": as exact as the source. */
export const toApproximateDate = ({ day, precision }: ApproximateDate): string => {
  const { year, month, monthNumber } = partsOf(day)
  switch (precision) {
    case 'day':
      return toDay(day)
    case 'month':
      return `${month} ${year}`
    case 'season':
      return `${monthNumber <= 4 ? 'early' : monthNumber <= 8 ? 'mid' : 'late'} ${year}`
    case 'year':
      return year
  }
}

/** "18 to 20 January 2022", "30 January to 2 February 2022", or only when it started. */
export const toSpan = (startsOn: ApproximateDate, endsOn: string | null): string => {
  if (endsOn === null || endsOn === startsOn.day || startsOn.precision !== 'day') {
    return toApproximateDate(startsOn)
  }
  const [start, end] = [partsOf(startsOn.day), partsOf(endsOn)]
  if (start.year !== end.year) return `${toDay(startsOn.day)} to ${toDay(endsOn)}`
  if (start.month !== end.month) return `${start.date} ${start.month} to ${toDay(endsOn)}`
  return `${start.date} to ${toDay(endsOn)}`
}

/** Sorts earliest first; of two on one day, neither goes before the other. */
export const byDay = (one: ApproximateDate, other: ApproximateDate): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : 0

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })

/** Today's date in England, `YYYY-MM-DD`, at this moment. */
export const todayInEngland = (now: Date): string => calendar.format(now)
