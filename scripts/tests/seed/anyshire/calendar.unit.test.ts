import { expect, test } from 'vitest'
import { anyshire } from '../../../seed/anyshire/anyshire.ts'
import { dayFrom, ukMoment } from '../../../seed/anyshire/calendar.ts'

test.each([
  ['2026-01-15', '18:30', '2026-01-15T18:30:00.000Z'],
  ['2026-07-15', '18:30', '2026-07-15T17:30:00.000Z'],
  ['2026-07-15', '00:15', '2026-07-14T23:15:00.000Z'],
])('when it is %s %s in the UK, it is %s', (day, time, moment) => {
  expect(ukMoment(day, time)).toBe(moment)
})

test('a time that the clocks leave out in spring is refused', () => {
  expect(() => ukMoment('2027-03-28', '01:30')).toThrow(
    'No clock in the UK shows 01:30 on 2027-03-28.',
  )
})

test('days are counted from the day it is in the UK, over the ends of months and years', () => {
  expect(dayFrom(new Date('2027-06-30T23:15:00Z'), 0)).toBe('2027-07-01')
  expect(dayFrom(new Date('2026-12-30T12:00:00Z'), 3)).toBe('2027-01-02')
  expect(dayFrom(new Date('2028-03-01T12:00:00Z'), -1)).toBe('2028-02-29')
})

const moment = (type: string, slug: string, field: string, at: Date) =>
  String(anyshire(at).find((one) => one.type === type && one.known === slug)?.content[field])

test.each(['2026-11-24T12:00:00Z', '2027-06-30T22:45:00Z', '2027-03-27T23:30:00Z'])(
  'seeded at %s, meetings are held before and planned after, at the same time of day in any season',
  (seeded) => {
    const at = new Date(seeded)
    const inUk = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
    for (const [slug, time] of [
      ['forum-open-evening', '18:30'],
      ['early-help-have-your-say', '18:30'],
      ['improvement-board', '10:00'],
      ['forum-summer-afternoon', '14:00'],
    ] as const) {
      expect(inUk.format(new Date(moment('meeting', slug, 'startsAt', at))), slug).toBe(time)
    }
    for (const { known, content } of anyshire(at).filter(({ type }) => type === 'meeting')) {
      const isOver = Date.parse(String(content['startsAt'])) < at.getTime()
      expect(isOver, known).toBe(content['stage'] === 'held')
    }
  },
)

test.each(['2026-11-24T12:00:00Z', '2027-06-30T22:45:00Z'])(
  'seeded at %s, one notice runs and at least one is over',
  (seeded) => {
    const at = new Date(seeded)
    const notices = anyshire(at).filter(({ type }) => type === 'notice')
    const spans = notices.map(({ content }) =>
      ['startsAt', 'endsAt'].map((field) => Date.parse(String(content[field])) - at.getTime()),
    )
    expect(spans.filter(([start = 0, end = 0]) => start <= 0 && end > 0)).toHaveLength(1)
    expect(spans.filter(([, end = 0]) => end < 0)).not.toEqual([])
  },
)
