import { expect, test } from 'vitest'
import { toChangeDays } from '../../src/view-models/change-days.ts'
import type { Change } from '../../src/view-models/changes.ts'

const change = (number: number, more: Partial<Change> = {}): Change => ({
  day: '2019-02-04',
  at: '2019-02-04T10:00:00.000Z',
  word: 'New',
  type: 'review-document',
  title: `Document ${String(number)}`,
  href: `/documents/d${String(number)}/`,
  notes: [],
  ...more,
})
const many = (count: number, more: Partial<Change> = {}) =>
  Array.from({ length: count }, (_, index) => change(index, more))

test('a few changes of a day are told line by line, under its date', () => {
  const [day, ...others] = toChangeDays([...many(9), change(10, { word: 'Taken down' })])
  expect(others).toEqual([])
  expect(day).toMatchObject({ day: '2019-02-04', when: '4 February 2019', length: 10, counts: [] })
  expect(day?.lines[0]).toEqual({
    word: 'New',
    title: 'Document 0',
    href: '/documents/d0/',
    kind: 'document',
    notes: [],
  })
})

test('many of one word are counted by kind, and what else was done is told line by line', () => {
  const [day] = toChangeDays([
    ...many(12),
    ...many(8, { type: 'action-area' }),
    ...many(1, { type: 'plan' }),
    change(30, { word: 'Changed' }),
  ])
  expect(day?.lines.map(({ word }) => word)).toEqual(['Changed'])
  expect(day?.counts.map(({ words, kinds }) => [words, kinds.map((kind) => kind.words)])).toEqual([
    ['New on this site', ['8 areas to improve', '1 plan', '12 documents']],
  ])
  expect(day?.counts[0]?.kinds[2]?.lines).toHaveLength(12)
  expect(day?.counts[0]?.kinds[2]?.rest).toBeNull()
})

test('a long count lists some and leads to all of them', () => {
  const [day] = toChangeDays(many(70))
  const [count] = day?.counts[0]?.kinds ?? []
  expect(count?.words).toBe('70 documents')
  expect(count?.lines).toHaveLength(12)
  expect(count?.rest).toEqual({ words: '58 more: see all documents', href: '/documents/' })
  expect(day?.length).toBe(12)
})
