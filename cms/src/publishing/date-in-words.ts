import type { ApproximateDate } from '@send-review/shared'

/** "20 January 2022", "January 2022" or "2022", never more exact than its source; a season is given as its year. */
export const dateInWords = ({ day, precision }: ApproximateDate): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...(precision === 'day' && { day: 'numeric' }),
    ...((precision === 'day' || precision === 'month') && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
