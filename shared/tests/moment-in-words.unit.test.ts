import { expect, test } from 'vitest'
import { dayAndTimeInWords, momentInWords } from '../src/index.ts'

test.each([
  ['2026-11-25T14:02:00Z', '2026-11-25T18:00:00Z', '14:02'],
  ['2026-11-24T14:02:00Z', '2026-11-25T18:00:00Z', '24 November, 14:02'],
  ['2025-11-24T14:02:00Z', '2026-11-25T18:00:00Z', '24 November 2025, 14:02'],
  // In summer the UK is an hour ahead of UTC, and its day begins an hour earlier.
  ['2026-07-01T23:30:00Z', '2026-07-02T08:00:00Z', '00:30'],
  ['2026-07-01T22:30:00Z', '2026-07-02T08:00:00Z', '1 July, 23:30'],
  // The clock goes back at 01:00 UTC.
  ['2026-10-25T00:30:00Z', '2026-10-25T09:00:00Z', '01:30'],
  ['2026-10-25T01:30:00Z', '2026-10-25T09:00:00Z', '01:30'],
])('%s is said at %s as "%s"', (moment, now, words) => {
  expect(momentInWords(new Date(moment), new Date(now))).toBe(words)
})

test.each([
  ['2027-02-04T09:00:00Z', '4 February 2027 at 9:00am'],
  ['2027-02-04T00:01:00Z', '4 February 2027 at 12:01am'],
  ['2027-02-04T12:00:00Z', '4 February 2027 at 12:00pm'],
  ['2027-07-04T08:00:00Z', '4 July 2027 at 9:00am'],
  // The clocks go forward at 01:00 UTC: after 12:59am comes 2:00am.
  ['2027-03-28T00:59:00Z', '28 March 2027 at 12:59am'],
  ['2027-03-28T01:00:00Z', '28 March 2027 at 2:00am'],
  // They go back at 01:00 UTC: from 1:00am to 1:59am every minute comes twice.
  ['2026-10-24T23:59:00Z', '25 October 2026 at 12:59am'],
  ['2026-10-25T00:00:00Z', '25 October 2026 at 1:00am, before the clocks go back'],
  ['2026-10-25T00:59:00Z', '25 October 2026 at 1:59am, before the clocks go back'],
  ['2026-10-25T01:00:00Z', '25 October 2026 at 1:00am, after the clocks have gone back'],
  ['2026-10-25T02:00:00Z', '25 October 2026 at 2:00am'],
])('%s is ordered as "%s"', (moment, words) => {
  expect(dayAndTimeInWords(new Date(moment))).toBe(words)
})
