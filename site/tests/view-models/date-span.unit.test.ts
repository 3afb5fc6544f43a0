import { expect, test } from 'vitest'
import { toDateSpan } from '../../src/view-models/date-span.ts'

test.each([
  ['2022-01-18', 'day', '18 January 2022', '2022-01-18', '2022-01-18'],
  ['2024-02-05', 'month', 'February 2024', '2024-02-01', '2024-02-29'],
  ['2023-04-30', 'season', 'early 2023', '2023-01-01', '2023-04-30'],
  ['2023-12-01', 'season', 'late 2023', '2023-09-01', '2023-12-31'],
  ['2019-06-01', 'year', '2019', '2019-01-01', '2019-12-31'],
] as const)('%s by the %s is %s, from %s to %s', (day, precision, words, from, to) => {
  expect(toDateSpan({ day, precision })).toEqual({ words, from, to })
})
