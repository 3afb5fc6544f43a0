import { expect, test } from 'vitest'
import { reviewWeek, todayInUk } from '../../src/mail/review-week'

test.each([
  // A Monday in winter, when the UK is at UTC.
  ['2027-02-08T07:59:59Z', '2027-02-01'],
  ['2027-02-08T08:00:00Z', '2027-02-08'],
  ['2027-02-14T23:59:59Z', '2027-02-08'],
  // A Monday in summer: eight o'clock is at 07:00 UTC.
  ['2027-07-05T06:59:59Z', '2027-06-28'],
  ['2027-07-05T07:00:00Z', '2027-07-05'],
  // The Mondays after both nights in which the clocks change.
  ['2027-03-29T07:00:00Z', '2027-03-29'],
  ['2026-10-26T07:59:59Z', '2026-10-19'],
  ['2026-10-26T08:00:00Z', '2026-10-26'],
])('at %s the mail of %s is the last that was due', (now, week) => {
  expect(reviewWeek(new Date(now))).toBe(week)
})

test('the day is the one in the UK', () => {
  expect(todayInUk(new Date('2027-07-04T23:30:00Z'))).toBe('2027-07-05')
})
