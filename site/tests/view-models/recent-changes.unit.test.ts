import { expect, test } from 'vitest'
import type { Change } from '../../src/view-models/changes.ts'
import { toRecentChanges } from '../../src/view-models/recent-changes.ts'

const change = (at: string, href: string | null, title: string): Change => ({
  day: at.slice(0, 10),
  at,
  word: 'Changed',
  type: 'page',
  title,
  href,
  notes: ['A note that stays on the page of changes.'],
})

test('each page is told once, by its last change, and none that is gone', () => {
  const changes = [
    change('2026-02-11T10:00:00.000Z', '/a/', 'A'),
    change('2026-02-10T10:00:00.000Z', null, 'Gone'),
    change('2026-02-09T10:00:00.000Z', '/a/', 'A before'),
    change('2026-02-08T10:00:00.000Z', '/b/', 'B'),
  ]
  expect(toRecentChanges(changes)).toEqual([
    { at: '2026-02-11T10:00:00.000Z', href: '/a/', title: 'A' },
    { at: '2026-02-08T10:00:00.000Z', href: '/b/', title: 'B' },
  ])
})

test('there are fifty at most', () => {
  const changes = Array.from({ length: 60 }, (_, index) =>
    change('2026-02-11T10:00:00.000Z', `/p${String(index)}/`, 'P'),
  )
  expect(toRecentChanges(changes)).toHaveLength(50)
})
