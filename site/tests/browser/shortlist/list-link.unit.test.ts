import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readListFragment, toListFragment } from '../../../src/browser/shortlist/list-link.ts'
import { isOwnAddress } from '../../../src/browser/shortlist/saved-pages.ts'

const pages = ['/', '/news/', '/plans/one-plan/'].map((path) => ({ path, title: 'A title' }))

test('a link carries the addresses of a list, in their order, and nothing else', () => {
  expect(toListFragment(pages)).toBe('#pages=/,/news/,/plans/one-plan/')
  expect(readListFragment(toListFragment(pages))).toEqual(['/', '/news/', '/plans/one-plan/'])
})

test.each(['', '#', '#main', '#page=/news/', 'pages=/news/'])('%j carries no list', (fragment) =>
  expect(readListFragment(fragment)).toBeNull(),
)

test('what is no address of this site is left out, and so is what comes twice', () => {
  const fragment = `#pages=${[
    'javascript:alert(1)',
    '//evil.example/',
    'https://evil.example/news/',
    '/news/',
    '%2Fnews%2F',
    '/news/<img src=x onerror=alert(1)>/',
    '/news/',
  ].join(',')}`
  expect(readListFragment(fragment)).toEqual(['/news/'])
})

test('a link without end, and a list without end, are cut off', () => {
  expect(readListFragment(`#pages=/${'a'.repeat(20_000)}/`)).toBeNull()
  const many = Array.from({ length: 500 }, (_, at) => ({ path: `/${String(at)}/`, title: 'x' }))
  expect(readListFragment(toListFragment(many))).toHaveLength(100)
})

test('whatever is written into a link, only addresses of this site come out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constant('/news/'))), (parts) => {
      const read = readListFragment(`#pages=${parts.join(',')}`) ?? []
      expect(read.every(isOwnAddress)).toBe(true)
    }),
  )
})
