import { expect, test } from 'vitest'
import { dateInWords } from '../../src/publishing/date-in-words.ts'

test.for([
  ['day', '1 January 2022'],
  ['month', 'January 2022'],
  ['season', '2022'],
  ['year', '2022'],
] as const)('a date known to the %s is "%s"', ([precision, words]) => {
  expect(dateInWords({ day: '2022-01-01', precision })).toBe(words)
})
