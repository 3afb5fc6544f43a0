/** Days and times of day in the UK, counted from the moment of seeding. */

const inUk = (moment: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', ...options }).format(moment)

/** The day `count` days after the day it is in the UK at `now`, `YYYY-MM-DD`; before it if below 0. */
export const dayFrom = (now: Date, count: number): string => {
  const [year = 0, month = 0, day = 0] = inUk(now, {}).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10)
}

/**
 * The moment at which clocks in the UK show `time` (`HH:MM`) on `day`, ISO 8601 in UTC. Throws for
 * a time that the clocks leave out when they go forward.
 */
export const ukMoment = (day: string, time: string): string => {
  const moment = ['+01:00', 'Z']
    .map((zone) => new Date(`${day}T${time}:00${zone}`))
    .find((tried) => inUk(tried, { hour: '2-digit', minute: '2-digit' }) === time)
  if (moment === undefined) throw new Error(`No clock in the UK shows ${time} on ${day}.`)
  return moment.toISOString()
}
