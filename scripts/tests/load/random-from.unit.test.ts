import { expect, test } from 'vitest'
import { randomFrom } from '../../load/random-from.ts'

const ten = (seed: number) => {
  const random = randomFrom(seed)
  return Array.from({ length: 10 }, () => random.below(1000))
}

test('the same seed gives the same numbers, and another gives others', () => {
  expect(ten(7)).toEqual(ten(7))
  expect(ten(7)).not.toEqual(ten(8))
})

test('every one of a few is chosen sooner or later', () => {
  const random = randomFrom(1)
  const chosen = Array.from({ length: 100 }, () => random.oneOf(['a', 'b', 'c']))
  expect(new Set(chosen)).toEqual(new Set(['a', 'b', 'c']))
  expect(() => random.oneOf([])).toThrow('nothing to choose from')
})
