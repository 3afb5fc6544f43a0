import { expect, test } from 'vitest'
import { toChanges } from '../../../src/browser/last-visit/told-changes.ts'

const change = { at: '2026-02-04T10:00:00.000Z', href: '/news/item/', title: 'Item' }

test('a change is told by its moment, its page and its title', () => {
  expect(toChanges({ changes: [change] })).toEqual([{ ...change, at: Date.parse(change.at) }])
})

test.each([
  { ...change, href: 'https://example.org/' },
  { ...change, href: '//example.org/' },
  { ...change, href: '/\\example.org/' },
  { ...change, href: 'javascript:alert(1)' },
  { ...change, title: 1 },
  { ...change, at: 'yesterday' },
  null,
])('what is no change of this site is left out: %j', (told) => {
  expect(toChanges({ changes: [told] })).toEqual([])
})

test.each([null, {}, { changes: 'none' }])('%j holds no list', (told) => {
  expect(() => toChanges(told)).toThrow('no list of changes')
})
