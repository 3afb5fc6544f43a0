import fc from 'fast-check'
import { expect, test } from 'vitest'
import { todayInEngland } from '../../src/view-models/dates.ts'
import { endOfDay } from '../../src/view-models/end-of-day.ts'

test.each([
  ['2026-11-25', '2026-11-26T00:00:00.000Z'],
  ['2026-07-01', '2026-07-01T23:00:00.000Z'],
  ['2026-12-31', '2027-01-01T00:00:00.000Z'],
  // The days on which London's clocks change have 23 and 25 hours.
  ['2026-03-28', '2026-03-29T00:00:00.000Z'],
  ['2026-03-29', '2026-03-29T23:00:00.000Z'],
  ['2026-10-24', '2026-10-24T23:00:00.000Z'],
  ['2026-10-25', '2026-10-26T00:00:00.000Z'],
  // The last day of a month as rules for approximate dates have it.
  ['2027-02-31', '2027-03-01T00:00:00.000Z'],
  ['2027-04-31', '2027-04-30T23:00:00.000Z'],
])('%s is over in England at %s', (day, moment) => {
  expect(new Date(endOfDay(day)).toISOString()).toBe(moment)
})

test('every day ends at the first moment that is later than it in England', () => {
  const min = new Date('1990-01-01T00:00:00Z')
  const max = new Date('2090-01-01T00:00:00Z')
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (moment) => {
      const day = todayInEngland(moment)
      expect(todayInEngland(new Date(endOfDay(day) - 1))).toBe(day)
      expect(todayInEngland(new Date(endOfDay(day))) > day).toBe(true)
    }),
  )
})
