import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sizeInWords } from '../../src/index.ts'

test.each([
  [0, '1KB'],
  [0.2, '1KB'],
  [271.2, '271KB'],
  [999.4, '999KB'],
  [999.5, '1MB'],
  [1_240, '1.2MB'],
  [5_000, '5MB'],
  [9_940, '9.9MB'],
  [9_960, '10MB'],
  [48_600, '49MB'],
])('%d kilobytes are "%s"', (kilobytes, words) => {
  expect(sizeInWords(kilobytes)).toBe(words)
})

test('a size is never more than five characters and an ending', () => {
  const sizes = fc.double({ min: 0, max: 500_000, noNaN: true })
  fc.assert(
    fc.property(sizes, (kilobytes) => /^\d{1,3}(\.\d)?(KB|MB)$/u.test(sizeInWords(kilobytes))),
  )
})
