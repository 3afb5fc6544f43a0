import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isOwnAddress,
  isSaved,
  readSavedPages,
  type SavedPage,
  toKeptText,
  toPlainText,
  toSavedPage,
  withoutPage,
  withPage,
} from '../../../src/browser/shortlist/saved-pages.ts'

const plan: SavedPage = { path: '/plans/one-plan/', title: 'One plan' }
const news: SavedPage = { path: '/news/', title: 'News' }

test('a page is on the list once, at its end, until it is taken off', () => {
  const both = withPage(withPage(withPage([], plan), news), plan)
  expect(both).toEqual([plan, news])
  expect(isSaved(both, '/news/')).toBe(true)
  expect(withoutPage(both, plan.path)).toEqual([news])
  expect(withoutPage(both, '/elsewhere/')).toEqual(both)
})

test('a list holds a hundred pages and no more', () => {
  const full = Array.from({ length: 100 }, (_, at) => ({
    path: `/news/${String(at)}/`,
    title: 'x',
  }))
  expect(withPage(full, plan)).toEqual(full)
  expect(readSavedPages(JSON.stringify([...full, plan]))).toEqual(full)
})

test.each(['/', '/news/', '/action-areas/one-plan/easy-read/', '/support/zh-Hans/'])(
  '%s is the address of a page of this site',
  (address) => expect(isOwnAddress(address)).toBe(true),
)

test.each([
  '',
  '//evil.example/',
  '/\\evil.example/',
  'https://evil.example/',
  'javascript:alert(1)',
  '/news',
  '/news/?q=1',
  '/news/#top',
  '/%2e%2e/',
  '/../',
  '/news//',
  '/a b/',
  '/<b>/',
  '/news/\n',
  `/${'a'.repeat(300)}/`,
])('%j is not', (address) => expect(isOwnAddress(address)).toBe(false))

test('a title is plain text on one line: no control, no mark that turns the text around, not too long', () => {
  expect(toSavedPage('/news/', ' One\n\u202eplan\u0007 ')).toEqual({
    path: '/news/',
    title: 'One plan',
  })
  expect(toSavedPage('/news/', 'x'.repeat(1000))?.title).toHaveLength(200)
  expect(toSavedPage('/news/', ' \n')).toBeUndefined()
  expect(toSavedPage('/news/', null)).toBeUndefined()
})

test('what is kept is read back as it was, and an empty list leaves nothing', () => {
  expect(readSavedPages(toKeptText([plan, news]))).toEqual([plan, news])
  expect(toKeptText([])).toBeNull()
  expect(readSavedPages(null)).toEqual([])
})

test('whatever stands in its place, only pages of this site are read, and nothing is thrown', () => {
  const odd = [{ path: '//evil.example/', title: 'x' }, null, 7, [], { path: '/news/' }, news]
  expect(readSavedPages(JSON.stringify(odd))).toEqual([news])
  expect(readSavedPages('{"path":"/news/","title":"News"}')).toEqual([])
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSavedPages(text).every(({ path }) => isOwnAddress(path))).toBe(true)
    }),
  )
})

test('as text, each title stands above its whole address', () => {
  expect(toPlainText([plan, news], 'https://review.example.org')).toBe(
    'One plan\nhttps://review.example.org/plans/one-plan/\n\nNews\nhttps://review.example.org/news/\n',
  )
})
