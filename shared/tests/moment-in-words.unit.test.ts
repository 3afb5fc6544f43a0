import { expect, test } from 'vitest'
import { momentInWords } from '../src/index.ts'

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
