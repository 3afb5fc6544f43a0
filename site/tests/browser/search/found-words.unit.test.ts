import { expect, test } from 'vitest'
import { foundWords } from '../../../src/browser/search/found-words.ts'

test.each([
  [0, 0, 'No page has “speech”. Try another word, or look in the list below.'],
  [1, 1, '1 page has “speech”.'],
  [4, 4, '4 pages have “speech”.'],
  [31, 20, '31 pages have “speech”. The first 20 are shown.'],
])('%i found and %i shown: %s', (count, shown, words) => {
  expect(foundWords('speech', count, shown)).toBe(words)
})
