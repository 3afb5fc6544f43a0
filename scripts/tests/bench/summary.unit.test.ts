import { expect, test } from 'vitest'
import { quantile, summary } from '../../bench/summary.ts'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

test('a quantile is the figure at that rank, whatever the order', () => {
  expect(quantile(hundred, 0.5)).toBe(50)
  expect(quantile(hundred, 0.95)).toBe(95)
  expect(quantile(hundred, 1)).toBe(100)
  expect(quantile([7], 0.5)).toBe(7)
})

test('no figures are an error, not a zero', () => {
  expect(() => quantile([], 0.5)).toThrow('no figures')
})

test('a summary names its figures in seconds', () => {
  expect(summary('publish to live', [1000, 1500, 2000])).toBe(
    'publish to live: 3 × median 1.50 s, p95 2.00 s, slowest 2.00 s',
  )
})
