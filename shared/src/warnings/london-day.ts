const parts = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/London',
})

/** The day that it is in the UK at this moment, `YYYY-MM-DD`. */
export const londonDay = (moment: Date): string => parts.format(moment)

/** The same day so many months before, `YYYY-MM-DD`; it may be one that its month has not, to be compared with. */
export const monthsBefore = (day: string, months: number): string => {
  const [year, month, dayOfMonth = ''] = day.split('-')
  const all = Number(year) * 12 + Number(month) - 1 - months
  const monthNow = String((all % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(all / 12))}-${monthNow}-${dayOfMonth}`
}
