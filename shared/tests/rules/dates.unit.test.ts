import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datePrecisions } from '../../src/content/components.ts'
import { earliestDay, latestDay } from '../../src/rules/dates.ts'

test.each([
  ['day', '2023-02-03', '2023-02-03', '2023-02-03'],
  ['month', '2023-02-03', '2023-02-01', '2023-02-31'],
  ['season', '2023-02-03', '2023-01-01', '2023-04-31'],
  ['season', '2023-05-01', '2023-05-01', '2023-08-31'],
  ['season', '2023-12-24', '2023-09-01', '2023-12-31'],
  ['year', '2023-02-03', '2023-01-01', '2023-12-31'],
] as const)('a date known to the %s, %s, is from %s to %s', (precision, day, first, last) => {
  expect([earliestDay({ day, precision }), latestDay({ day, precision })]).toEqual([first, last])
})

test('a day lies within what it can mean', () => {
  const anyDate = fc.record({
    day: fc
      .date({
        min: new Date('1900-01-01T12:00Z'),
        max: new Date('2099-12-31T12:00Z'),
        noInvalidDate: true,
      })
      .map((moment) => moment.toISOString().slice(0, 10)),
    precision: fc.constantFrom(...datePrecisions),
  })
  fc.assert(
    fc.property(anyDate, (date) => earliestDay(date) <= date.day && date.day <= latestDay(date)),
  )
})
