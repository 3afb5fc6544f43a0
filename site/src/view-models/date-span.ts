import type { ApproximateDate } from '@send-review/shared'
import { toApproximateDate } from './dates.ts'

/** A date for machines: as readers see it, with the first and last day (`YYYY-MM-DD`) it can mean. */
export interface DateSpan {
  readonly words: string
  readonly from: string
  readonly to: string
}

const dayOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

/** A season is a third of a year, as `review.approximate-date` has it. */
export const toDateSpan = (date: ApproximateDate): DateSpan => {
  const [year = NaN, month = NaN] = date.day.split('-').map(Number)
  const words = toApproximateDate(date)
  switch (date.precision) {
    case 'day':
      return { words, from: date.day, to: date.day }
    case 'month':
      return { words, from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) }
    case 'season': {
      const last = Math.ceil(month / 4) * 4
      return { words, from: dayOf(year, last - 3, 1), to: dayOf(year, last + 1, 0) }
    }
    case 'year':
      return { words, from: `${date.day.slice(0, 4)}-01-01`, to: `${date.day.slice(0, 4)}-12-31` }
  }
}
