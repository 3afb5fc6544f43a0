import { expect, test } from 'vitest'
import { dueOf } from '../../src/health/due-of'
import { storedEntry } from './stored'

const now = new Date('2026-11-25T12:00:00Z')
const due = (...stored: ReturnType<typeof storedEntry>[]) => dueOf(stored, now)

test('what is overdue to be checked, the longest first, and not on its very day', () => {
  const review = (documentId: string, nextReviewOn: string | null, isPublished = true) =>
    storedEntry(
      'page',
      { ownership: { nextReviewOn } },
      { documentId, title: documentId, isPublished },
    )
  const { toReview } = due(
    review('late', '2026-11-24'),
    review('today', '2026-11-25'),
    review('latest', '2026-01-02'),
    review('never', null),
    review('draft', '2026-01-01', false),
  )
  expect(toReview.lines.map(({ title, when }) => [title, when])).toEqual([
    ['latest', 'was due on 2 January 2026'],
    ['late', 'was due on 24 November 2026'],
  ])
})

test('drafts that wait, the oldest first: never published or changed since, and at most eight', () => {
  const saved = (documentId: string, updatedAt: string, isPublished = false) =>
    storedEntry('page', {}, { documentId, title: documentId, updatedAt, isPublished })
  const { drafts } = due(
    saved('new', '2026-11-25T09:30:00.000Z'),
    saved('changed', '2026-11-24T09:30:00.000Z'),
    saved('changed', '2026-11-20T09:30:00.000Z', true),
    saved('same', '2026-11-20T09:30:00.000Z'),
    saved('same', '2026-11-20T09:30:00.000Z', true),
  )
  expect(drafts.lines.map(({ title, when }) => [title, when])).toEqual([
    ['changed', 'changes, saved 24 November, 09:30'],
    ['new', 'never published, saved 09:30'],
  ])
  const many = Array.from({ length: 10 }, (_, at) =>
    saved(String(at), `2026-11-${String(10 + at)}T09:30:00.000Z`),
  )
  const first = due(...many).drafts
  expect([first.total, first.lines.length, first.lines[0]?.title]).toEqual([10, 8, '0'])
})

test('meetings to come, the next first, in UK time', () => {
  const meeting = (title: string, startsAt: string, stage = 'confirmed', isPublished = true) =>
    storedEntry('meeting', { startsAt, stage }, { documentId: title, title, isPublished })
  const { meetings } = due(
    meeting('summer', '2027-07-01T17:30:00.000Z'),
    meeting('soon', '2026-11-26T17:30:00.000Z', 'planned'),
    meeting('past', '2026-11-25T11:00:00.000Z'),
    meeting('cancelled', '2026-11-26T17:30:00.000Z', 'cancelled'),
    meeting('draft', '2026-11-26T17:30:00.000Z', 'planned', false),
  )
  expect(meetings.lines.map(({ title, when }) => [title, when])).toEqual([
    ['soon', '26 November, 17:30, not confirmed'],
    ['summer', '1 July 2027, 18:30'],
  ])
})
