import type { Measure } from '@send-review/shared'
import { expect, test } from 'vitest'
import { toFigure } from '../../src/view-models/figures.ts'
import { toMeasureRows } from '../../src/view-models/measures.ts'
import { toTrend } from '../../src/view-models/trend.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [whole, bare] = content.measures
const [reading] = whole?.readings ?? []
if (whole === undefined || bare === undefined || reading === undefined) {
  throw new Error('The fixture lacks its measures.')
}
const readingsOf = (...values: number[]) =>
  values.map((value, index) => ({
    ...reading,
    value,
    period: `year ${index + 1}`,
    recordedOn: `202${index}-01-01`,
  }))
const trendOf = (changes: Partial<Measure>) => toTrend({ ...bare, ...changes })

test('the words beside a chart say from what to what, whether that is better, and the target', () => {
  expect(toTrend(whole)).toBe(
    'From 41.5% (at the start, 2020) to 52% (2022). It went up, which is better. The target of 60% has not been reached.',
  )
})

test('up is worse where a lower figure is better, and a target is then reached from above', () => {
  expect(trendOf({ readings: readingsOf(10, 12) })).toBe(
    'From 10\u00a0weeks (year 1) to 12\u00a0weeks (year 2). It went up, which is worse.',
  )
  expect(trendOf({ readings: readingsOf(10, 5), target: 6 })).toBe(
    'From 10\u00a0weeks (year 1) to 5\u00a0weeks (year 2). It went down, which is better. The target of 6\u00a0weeks has been reached.',
  )
  expect(trendOf({ readings: readingsOf(10, 7), target: 6 })).toContain('has not been reached.')
  expect(trendOf({ readings: readingsOf(10, 6), target: 6 })).toContain('has been reached.')
})

test('no change, one figure and no figure are each said as what they are', () => {
  expect(trendOf({ readings: readingsOf(3, 5, 3) })).toContain('That is no change.')
  expect(trendOf({ readings: readingsOf(1) })).toBe(
    'There is one figure so far: 1\u00a0week (year 1).',
  )
  expect(trendOf({})).toBeNull()
})

test('figures are put in the order in which they were known', () => {
  const [row] = toMeasureRows([{ ...whole, readings: [...whole.readings].reverse() }], content)
  expect(row?.readings.map(({ period }) => period)).toEqual(['2021', '2022'])
  expect(row?.ends).toEqual(['At the start', '2022'])
})

test('a figure that was put right says so, with its note', () => {
  const [row] = toMeasureRows([whole], content)
  expect(row?.readings.map(({ note }) => note)).toEqual([
    null,
    'This figure was put right. Counted anew after a mistake was found.',
  ])
})

test('the key names what the chart has, and the facts say that there is no target', () => {
  const [full, empty] = toMeasureRows([whole, bare], content)
  expect(full?.key.map(({ words, figure }) => [words, figure])).toEqual([
    ['What it was meant to be', null],
    ['Target', '60%'],
    ['England, 2022', '49.2%'],
  ])
  expect(empty).toMatchObject({ chart: null, key: [], trend: null })
  const [single] = toMeasureRows([{ ...bare, readings: readingsOf(4) }], content)
  expect([single?.chart, single?.readings.length]).toEqual([null, 1])
  expect(empty?.facts).toContainEqual({ term: 'Target', words: 'None has been published.' })
})

test.each([
  [1204.5, 'number', '1,204.5'],
  [-3, 'rate', '\u22123'],
  [1, 'days', '1\u00a0day'],
  [0.125, 'percent', '0.13%'],
] as const)('%d in %s is %s', (value, unit, words) => {
  expect(toFigure(value, unit)).toBe(words)
})
