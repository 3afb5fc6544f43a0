import { execFileSync } from 'node:child_process'
import ICAL from 'ical.js'
import nodeIcal, { type ParameterValue } from 'node-ical'
import { expect, test } from 'vitest'
import { calendarFile } from '../../src/pages/_calendar-file.ts'
import type { CalendarEvent } from '../../src/view-models/calendar.ts'

const summer: CalendarEvent = {
  id: 'summer@review.example.org',
  status: 'CONFIRMED',
  startsAt: '2027-06-10T17:30:00.000Z',
  endsAt: '2027-06-10T19:00:00.000Z',
  changedAt: '2026-11-24T09:00:00.000Z',
  revision: 217_674_000,
  summary: 'Forum, council; and \\ families 👩‍👧 – “plans”',
  description: `One line,\nanother; and a link: https://example.org/?a=1&b=2\n\n${'Ünïcode 🎉 in a line that has to be folded. '.repeat(6)}BEGIN:VEVENT\nEND:VCALENDAR`,
  location: 'County Buildings, Martin Street; room 2',
  url: 'https://review.example.org/meetings/summer/',
}
const winter: CalendarEvent = {
  ...summer,
  id: 'winter@review.example.org',
  status: 'CANCELLED',
  startsAt: '2027-12-09T18:30:00.000Z',
  endsAt: null,
  summary: 'Cancelled: Forum',
  location: null,
}
const events = [summer, winter]

/** What two parsers that know nothing of each other read in a file. */
const readers: Record<string, (file: string) => CalendarEvent[]> = {
  'ical.js': (file) =>
    ICAL.Component.fromString(file)
      .getAllSubcomponents('vevent')
      .map((component) => {
        const event = new ICAL.Event(component)
        const time = (name: string) => {
          const value = component.getFirstPropertyValue(name)
          return value instanceof ICAL.Time ? value.toJSDate().toISOString() : null
        }
        const text = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? ''
        expect(time('dtstamp')).toBe(time('last-modified'))
        return {
          id: event.uid,
          status: statusOf(text('status')),
          startsAt: time('dtstart') ?? '',
          endsAt: time('dtend'),
          changedAt: time('last-modified') ?? '',
          revision: Number(text('sequence')),
          summary: event.summary,
          description: event.description,
          location: component.getFirstPropertyValue('location')?.toString() ?? null,
          url: text('url'),
        }
      }),
  'node-ical': (file) =>
    Object.values(nodeIcal.sync.parseICS(file)).flatMap((event) =>
      event?.type === 'VEVENT'
        ? [
            {
              id: event.uid,
              status: statusOf(event.status ?? ''),
              startsAt: event.start.toISOString(),
              // It gives an event without an end that of its start.
              endsAt:
                event.end === undefined || event.end.getTime() === event.start.getTime()
                  ? null
                  : event.end.toISOString(),
              changedAt: event.lastmodified?.toISOString() ?? '',
              revision: Number(event.sequence),
              summary: textOf(event.summary),
              description: textOf(event.description),
              location: event.location === undefined ? null : textOf(event.location),
              url: textOf(event.url),
            },
          ]
        : [],
    ),
}

const statusOf = (text: string): CalendarEvent['status'] => {
  if (text === 'CONFIRMED' || text === 'TENTATIVE' || text === 'CANCELLED') return text
  throw new Error(`"${text}" is no status of a meeting.`)
}
/** node-ical gives a property that has parameters as an object. */
const textOf = (value: ParameterValue | undefined): string =>
  typeof value === 'object' ? value.val : (value ?? '')

test.each(Object.entries(readers))('%s reads what was written, whole', async (_, read) => {
  expect(read(await calendarFile('Meetings, all; of them', events).text())).toEqual(events)
})

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})
const evenings = [
  ['27/03/2027, 18:30', '2027-03-27T18:30:00.000Z'],
  ['28/03/2027, 18:30', '2027-03-28T17:30:00.000Z'],
  ['30/10/2027, 18:30', '2027-10-30T17:30:00.000Z'],
  ['31/10/2027, 18:30', '2027-10-31T18:30:00.000Z'],
] as const

test.each(Object.entries(readers))(
  '%s reads half past six in London before and after the clocks change, in spring and autumn',
  async (_, read) => {
    const file = calendarFile(
      'Evenings',
      evenings.map(([id, startsAt]) => ({ ...winter, id, startsAt })),
    )
    expect(
      read(await file.text()).map(({ startsAt, status }) => [
        inLondon.format(new Date(startsAt)),
        status,
      ]),
    ).toEqual(evenings.map(([id]) => [id, 'CANCELLED']))
  },
)

test('lines end and are folded as RFC 5545 asks, and no character is cut in two', async () => {
  const file = await calendarFile('Meetings', events).text()
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = file.split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([])
  expect(file.isWellFormed()).toBe(true)
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(lines).toContain('DTSTART:20270610T173000Z')
  expect(lines).toContain('DTSTART:20271209T183000Z')
  expect(lines).toContain('METHOD:PUBLISH')
})

test('the same meetings give the same bytes, wherever and whenever the build runs', async () => {
  const here = await calendarFile('Meetings', events).text()
  const url = new URL('../../src/pages/_calendar-file.ts', import.meta.url).href
  const program = `
    import { calendarFile } from ${JSON.stringify(url)}
    process.stdout.write(await calendarFile('Meetings', ${JSON.stringify(events)}).text())`
  const there = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: 'America/New_York' },
    encoding: 'utf8',
  })
  expect(there).toBe(here)
})
