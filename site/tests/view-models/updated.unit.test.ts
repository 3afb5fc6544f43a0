import { expect, test } from 'vitest'
import { toListUpdated, toUpdated } from '../../src/view-models/updated.ts'
import { reviewPage } from '../fixture/frame.ts'

test('a page was updated when its last major change was, however the notes are ordered', () => {
  expect(toUpdated(reviewPage.changeNotes)).toEqual({
    when: '20 April 2023',
    notes: [
      { when: '20 April 2023', note: 'Added the review of the plan.' },
      { when: '8 April 2022', note: 'Added the agreed plan.' },
    ],
    all: '/changes/',
  })
})

test('a page with none but minor changes does not say that it was updated', () => {
  const [, , minor] = reviewPage.changeNotes
  expect(minor).toMatchObject({ importance: 'minor' })
  expect(toUpdated(minor === undefined ? [] : [minor])).toBeNull()
})

test('a list was updated when what it lists last was, and says where the newest changes are', () => {
  const place = (number: number) => ({
    title: `Document ${String(number)}`,
    href: `/documents/d${String(number)}/`,
    notes: [
      {
        changedOn: `2026-02-0${String(number)}`,
        note: 'A new file.',
        importance: 'major',
      } as const,
      { changedOn: '2026-03-01', note: 'A comma.', importance: 'minor' } as const,
    ],
  })
  const updated = toListUpdated([1, 2, 3, 4, 5, 6].map(place))
  expect(updated?.when).toBe('6 February 2026')
  expect(updated?.notes).toHaveLength(5)
  expect(updated?.notes[0]).toEqual({
    when: '6 February 2026',
    note: 'A new file.',
    of: { href: '/documents/d6/', words: 'Document 6' },
  })
  expect(toListUpdated([])).toBeNull()
})
