import type { ApproximateDate } from '../content/components.ts'

/** The first day that an approximate date can mean, `YYYY-MM-DD`. */
export const earliestDay = ({ day, precision }: ApproximateDate): string => {
  const [year = '', month = ''] = day.split('-')
  if (precision === 'day') return day
  if (precision === 'month') return `${year}-${month}-01`
  if (precision === 'year') return `${year}-01-01`
  const firstMonthOfThird = Math.floor((Number(month) - 1) / 4) * 4 + 1
  return `${year}-${String(firstMonthOfThird).padStart(2, '0')}-01`
}

/** The last day that an approximate date can mean, `YYYY-MM-DD`; day 31 stands for a month's last. */
export const latestDay = ({ day, precision }: ApproximateDate): string => {
  const [year = '', month = ''] = day.split('-')
  if (precision === 'day') return day
  if (precision === 'year') return `${year}-12-31`
  const last = precision === 'month' ? Number(month) : Math.ceil(Number(month) / 4) * 4
  return `${year}-${String(last).padStart(2, '0')}-31`
}
