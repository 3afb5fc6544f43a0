import { expect, test } from 'vitest'
import { toNewsPages, toNewsRows } from '../../src/view-models/news.ts'
import { newsItems } from '../fixture/life.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    newsItems.map((item) => ({ ...item, slug: String(index) })),
  ).flat()

test('a list shows of news its day, its kind, its name and what it is about', () => {
  expect(toNewsRows(newsItems)).toEqual([
    {
      href: '/news/plan-agreed/',
      title: 'The plan for the last two areas was agreed',
      when: '8 April 2022',
      kind: 'Progress',
      summary: 'The Department for Education agreed it on 8 April 2022.',
    },
  ])
})

test.each([
  [0, [0]],
  [1, [1]],
  [20, [20]],
  [21, [20, 1]],
  [45, [20, 20, 5]],
])('%i pieces of news make pages of %j', (count, lengths) => {
  const pages = toNewsPages(many(count))
  expect(pages.map(({ items }) => items.length)).toEqual(lengths)
  expect(pages.flatMap(({ items }) => items)).toEqual(many(count))
})

test('pages lead to those beside them, and the first is the list itself', () => {
  expect(toNewsPages(many(45)).map(({ newer, older }) => [newer, older])).toEqual([
    [null, '/news/2/'],
    ['/news/', '/news/3/'],
    ['/news/2/', null],
  ])
})
