/**
 * Moments (ISO 8601, in UTC) as readers see them: by the clock in London, wherever the machine
 * stands. Style: GOV.UK, "6:30pm", "9am", "midday", "midnight".
 */

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const partsOf = (moment: Date) => {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return {
    weekday: part('weekday'),
    date: `${part('day')} ${part('month')} ${part('year')}`,
    hour: Number(part('hour')),
    minute: part('minute'),
  }
}

const toTime = (moment: Date): string => {
  const { hour, minute } = partsOf(moment)
  if (minute === '00' && hour === 0) return 'midnight'
  if (minute === '00' && hour === 12) return 'midday'
  const minutes = minute === '00' ? '' : `:${minute}`
  return `${String(hour % 12 || 12)}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

const toWeekday = (moment: Date): string => {
  const { weekday, date } = partsOf(moment)
  return `${weekday} ${date}`
}

/** The day of a moment: "10 June 2027". */
export const toDayOf = (moment: string): string => partsOf(new Date(moment)).date

/**
 * "Thursday 10 June 2027, 6:30pm to 8pm"; only when it starts where the end is not known; both
 * days where it ends on another one. Midnight ends the day before it.
 */
export const toWhen = (startsAt: string, endsAt: string | null): string => {
  const start = new Date(startsAt)
  const from = `${toWeekday(start)}, ${toTime(start)}`
  if (endsAt === null || new Date(endsAt) <= start) return from
  const end = new Date(endsAt)
  const lastDay = toWeekday(new Date(end.getTime() - 1))
  return lastDay === toWeekday(start)
    ? `${from} to ${toTime(end)}`
    : `${from} to ${toWeekday(end)}, ${toTime(end)}`
}
