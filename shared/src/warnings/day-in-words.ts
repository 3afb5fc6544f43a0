const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A day as it is written: "4 February 2019". `day` is `YYYY-MM-DD`. */
export const dayInWords = (day: string): string => words.format(new Date(`${day}T00:00:00Z`))
