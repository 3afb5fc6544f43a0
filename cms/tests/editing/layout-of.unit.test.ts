import { expect, test } from 'vitest'
import { layoutOf } from '../../src/editing/layout-of'

test('fields stand in the order they are stored in, and share a row while there is room', () => {
  expect(
    layoutOf({
      title: { type: 'string' },
      slug: { type: 'uid' },
      order: { type: 'integer' },
      kind: { type: 'enumeration', enum: ['full'] },
      endsOn: { type: 'date' },
    }),
  ).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'slug', size: 6 },
      { name: 'order', size: 4 },
    ],
    [
      { name: 'kind', size: 6 },
      { name: 'endsOn', size: 6 },
    ],
  ])
})

test('prose and components have a row of their own', () => {
  const rows = layoutOf({
    name: { type: 'string' },
    findings: { type: 'blocks' },
    url: { type: 'string' },
    startsOn: { type: 'component', component: 'review.approximate-date', repeatable: false },
    summary: { type: 'text' },
  })
  expect(rows.map((row) => row.map(({ name }) => name))).toEqual([
    ['name'],
    ['findings'],
    ['url'],
    ['startsOn'],
    ['summary'],
  ])
})

test('what Strapi keeps for itself is not in the form', () => {
  const rows = layoutOf({
    name: { type: 'string' },
    createdAt: { type: 'datetime' },
    publishedAt: { type: 'datetime' },
    locale: { type: 'string' },
  })
  expect(rows).toEqual([[{ name: 'name', size: 6 }]])
})
