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
