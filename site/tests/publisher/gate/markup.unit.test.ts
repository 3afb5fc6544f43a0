import { expect, test } from 'vitest'
import { markupFaults } from '../../../publisher/gate/markup.ts'
import { goodPage, siteOf } from './small-site.ts'

test('correct HTML is in order', () => {
  const main = '<p>Tea &amp; talk</p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'
  expect(markupFaults(siteOf({ '/': goodPage('Home', main) }))).toEqual([])
})

test.each([
  ['\n<p title="a"id="b">Close</p>', 'line 2, column 13 (missing-whitespace-between-attributes)'],
  ['<p class="a" class="b">Twice</p>', '(duplicate-attribute)'],
  ['<p>Tea &nosuch; talk</p>', '(unknown-named-character-reference)'],
  ['<!-- not closed', '(eof-in-comment)'],
])('%j is told with its line', (main, words) => {
  const faults = markupFaults(siteOf({ '/': goodPage('Home', main) }))
  expect(faults).toMatchObject([{ page: '/' }])
  expect(faults[0]?.message).toContain(words)
})

test('a page without a doctype is told', () => {
  const page = goodPage('Home').replace('<!doctype html>', '')
  expect(markupFaults(siteOf({ '/': page })).map(({ message }) => message)).toEqual([
    expect.stringContaining('(missing-doctype)'),
  ])
})
