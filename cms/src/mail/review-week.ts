const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const hours = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** Monday morning in the UK, when the mail of a new week is read. */
const [MONDAY, EIGHT] = [1, 8]
const DAY_MS = 86_400_000

/** The calendar day in the UK, `YYYY-MM-DD`. */
export const todayInUk = (now: Date): string => parts.format(now)

/** The Monday, `YYYY-MM-DD`, whose eight o'clock in the UK was last: one mail is sent for each. */
export const reviewWeek = (now: Date): string => {
  // Counted in days of the calendar, so that no clock change gets in between.
  const today = new Date(`${todayInUk(now)}T00:00:00Z`)
  const since = (today.getUTCDay() - MONDAY + 7) % 7
  const isTooEarly = since === 0 && Number(hours.format(now)) < EIGHT
  const days = isTooEarly ? 7 : since
  return new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10)
}
