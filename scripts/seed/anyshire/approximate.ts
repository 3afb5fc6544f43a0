import type { ApproximateDate } from '@send-review/shared'

/** Short words for dates that are no more exact than their source. */
const as =
  (precision: ApproximateDate['precision']) =>
  (day: string): ApproximateDate => ({
    day,
    precision,
  })

export const onDay = as('day')
export const inMonth = as('month')
export const inSeason = as('season')
export const inYear = as('year')
