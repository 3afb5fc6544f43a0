const inLondon = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/London' })

const time = inLondon({ hour: '2-digit', minute: '2-digit' })
const day = inLondon({ day: 'numeric', month: 'long' })
const dayOfYear = inLondon({ day: 'numeric', month: 'long', year: 'numeric' })
const year = inLondon({ year: 'numeric' })

/**
 * A moment in UK time, as colleagues say it at the moment `now`: "14:02" on the same day, "24 November,
 * 14:02" in the same year, "24 November 2025, 14:02" otherwise.
 */
export const momentInWords = (moment: Date, now: Date): string => {
  const at = time.format(moment)
  if (dayOfYear.format(moment) === dayOfYear.format(now)) return at
  const date = year.format(moment) === year.format(now) ? day : dayOfYear
  return `${date.format(moment)}, ${at}`
}

const twelveHours = inLondon({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' })

const wallClock = (moment: Date): string => `${dayOfYear.format(moment)} ${time.format(moment)}`

const HOUR_MS = 3_600_000

/** In the night in which the clocks go back, an hour of the clock comes twice. */
const whichOfTwo = (moment: Date): string => {
  const isAt = (other: number) => wallClock(new Date(other)) === wallClock(moment)
  if (isAt(moment.getTime() + HOUR_MS)) return ', before the clocks go back'
  return isAt(moment.getTime() - HOUR_MS) ? ', after the clocks have gone back' : ''
}

/**
 * A moment in UK time, whole, for what is ordered for it: "4 February 2027 at 9:00am". Of the hour that
 * comes twice when the clocks go back it says which one is meant.
 */
export const dayAndTimeInWords = (moment: Date): string => {
  const at = twelveHours.format(moment).replaceAll(/\s/gu, '')
  return `${dayOfYear.format(moment)} at ${at}${whichOfTwo(moment)}`
}
