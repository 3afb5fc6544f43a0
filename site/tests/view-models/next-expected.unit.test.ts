import { expect, test } from 'vitest'
import { toNextExpected } from '../../src/view-models/next-expected.ts'

const early2023 = { day: '2023-02-01', precision: 'season' } as const

test('a promise says by itself that its date has passed', () => {
  expect(toNextExpected(early2023, '2023-05-01')).toEqual({
    words: 'The next step was expected in early 2023. That date has passed.',
    hasPassed: true,
  })
})

test('until its last possible day it is still expected', () => {
  expect(toNextExpected(early2023, '2023-04-30')).toMatchObject({
    words: 'The next step is expected: early 2023.',
    hasPassed: false,
  })
})

test('where nothing is expected, nothing is said', () => {
  expect(toNextExpected(null, '2026-11-24')).toBeNull()
})
