import { expect, test } from 'vitest'
import { toExcerptParts } from '../../../src/browser/search/excerpt.ts'

test('the words that were looked for are told apart from those around them', () => {
  expect(toExcerptParts('Leaders <mark>work</mark> with <mark>families</mark>.')).toEqual([
    { text: 'Leaders ', isMarked: false },
    { text: 'work', isMarked: true },
    { text: ' with ', isMarked: false },
    { text: 'families', isMarked: true },
    { text: '.', isMarked: false },
  ])
})

test('all else is text, however it is written', () => {
  expect(toExcerptParts('Tea &amp; &lt;b&gt; <img src=x onerror=alert(1)> &amp;lt;')).toEqual([
    { text: 'Tea & <b> <img src=x onerror=alert(1)> &lt;', isMarked: false },
  ])
  expect(toExcerptParts('')).toEqual([])
})
