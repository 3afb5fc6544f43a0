import { surroundingsOf } from '@send-review/shared'
import { expect, test } from 'vitest'
import { healthOf, summaryOf } from '../../src/health/health-of'
import type { Stored } from '../../src/health/stored-content'
import { storedEntry } from './stored'

const surroundings = surroundingsOf({
  now: new Date('2026-11-25T12:00:00Z'),
  glossaryTerms: [],
  progressUpdates: [],
  progressStatuses: [],
  planActions: [],
  mainPages: [],
  brokenLinks: new Map(),
})
const health = (...stored: Stored[]) =>
  healthOf(stored, surroundings, (_type, path) => path.join(': '))

const kept = { ownership: { nextReviewOn: '2027-01-01', reviewedOn: null } }
const promising = { ...kept, summary: 'They will return in early 2023.' }
const mended = { ...kept, summary: 'They returned.' }
const later = { isPublished: false, updatedAt: '2026-11-21T10:00:00.000Z' }

test('a warning names the entry, its field in quotation marks, its owner and the way to its form', () => {
  expect(health(storedEntry('page', promising, { owner: 'SEND team' }))).toEqual([
    {
      rule: 'stale-promise',
      title: 'Promises for a time that has passed',
      why: 'A sentence says that something will happen, at a time that is over.',
      lines: [
        {
          title: 'Its title',
          label: 'page',
          path: '/content-manager/collection-types/api::page.page/one',
          sentence:
            '“summary” still promises something for early 2023: “They will return in early 2023.” Say what happened, or when it will be now.',
          note: null,
          owner: 'SEND team',
        },
      ],
    },
  ])
})

test('what is about the entry as a whole says so', () => {
  const [group] = health(storedEntry('action-area', kept))
  expect(group?.lines[0]?.sentence).toMatch(/^This action area has no progress update\./u)
})

test('a draft that was not changed since its publish is not told twice', () => {
  const same = { isPublished: false, updatedAt: '2026-11-20T10:00:00.000Z' }
  const [group] = health(storedEntry('page', promising), storedEntry('page', promising, same))
  expect(group?.lines.map(({ note }) => note)).toEqual([null])
})

test('of two versions that differ it is said which one a warning is about', () => {
  const notes = (published: object, draft: object) =>
    health(storedEntry('page', { ...published }), storedEntry('page', { ...draft }, later))
      .flatMap(({ lines }) => lines)
      .map(({ note }) => note)
  expect(notes(promising, promising)).toEqual([null])
  expect(notes(promising, mended)).toEqual(['Mended in the draft, which is not published.'])
  expect(notes(mended, promising)).toEqual(['In the draft only: readers do not see it.'])
})

test('the most urgent kind comes first, and the home shows how many there are of each', () => {
  const past = { ...kept, stage: 'planned', startsAt: '2026-11-01T10:00:00.000Z' }
  const many = ['a', 'b', 'c', 'd'].map((documentId) =>
    storedEntry('page', promising, { documentId, title: documentId }),
  )
  const groups = health(...many, storedEntry('meeting', past, { documentId: 'm', title: 'm' }))
  const { kinds, first } = summaryOf(groups)
  expect(kinds.map(({ rule, count }) => [rule, count])).toEqual([
    ['planned-past', 1],
    ['stale-promise', 4],
  ])
  expect(first.map(({ title }) => title)).toEqual(['m', 'a', 'b', 'c'])
})
