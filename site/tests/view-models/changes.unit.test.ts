import { expect, test } from 'vitest'
import type { Content } from '../../src/view-models/content.ts'
import { toChanges } from '../../src/view-models/changes.ts'
import { logged } from '../fixture/log.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [document] = content.documents
const [area] = content.areas
const [update] = content.updates
if (!document || !area || !update) throw new Error('The fixture lacks what is logged here.')
const { documentId, title } = document
const first = '2026-02-04T10:00:00.000Z'
const later = '2026-02-04T16:00:00.000Z'
const nextWeek = '2026-02-11T10:00:00.000Z'
const linesOf = (log: Content['log'], more: Partial<Content> = {}) =>
  toChanges({ ...content, ...more, log }).map(({ day, word, title: of, href }) => [
    day,
    word,
    of,
    href,
  ])
const href = `/documents/${document.slug}/`

test('the first publish is new, another change, and the newest comes first', () => {
  const log = [
    logged(1, first, 'publish', { documentId }),
    logged(2, nextWeek, 'publish', { documentId }),
  ]
  expect(linesOf(log)).toEqual([
    ['2026-02-11', 'Changed', title, href],
    ['2026-02-04', 'New', title, href],
  ])
})

test('what was done to one entry on one day is one line, as it was in the end', () => {
  const publish = (id: number, at: string) => logged(id, at, 'publish', { documentId })
  const unpublish = (id: number, at: string) => logged(id, at, 'unpublish', { documentId })
  const wordsOf = (...log: Content['log']) => linesOf(log).map(([, word]) => word)
  expect(wordsOf(publish(1, first), publish(2, later), publish(3, later))).toEqual(['New'])
  expect(wordsOf(publish(1, first), publish(2, nextWeek), publish(3, nextWeek))).toEqual([
    'Changed',
    'New',
  ])
  expect(wordsOf(publish(1, first), unpublish(2, nextWeek), publish(3, nextWeek))).toEqual([
    'Changed',
    'New',
  ])
  expect(wordsOf(publish(1, first), unpublish(2, later))).toEqual(['Taken down'])
})

test('a day is one in London: half an hour before midnight in UTC it is tomorrow there in summer', () => {
  const log = [logged(1, '2026-06-30T23:30:00.000Z', 'publish', { documentId })]
  expect(linesOf(log)[0]?.[0]).toBe('2026-07-01')
})

test('the same words published again are no change', () => {
  const log = [
    logged(1, first, 'publish', { documentId, digest: 'same' }),
    logged(2, nextWeek, 'publish', { documentId, digest: 'same' }),
  ]
  expect(linesOf(log)).toHaveLength(1)
  const unknown = log.map((row) => ({ ...row, digest: null }))
  expect(linesOf(unknown)).toHaveLength(2)
})

test('what is gone has no link, and its last name', () => {
  const gone = { documentId: 'gone', contentType: 'plan' }
  const log = [
    logged(1, first, 'publish', { ...gone, title: 'A plan with a mistake' }),
    logged(2, nextWeek, 'unpublish', { ...gone, title: 'A plan' }),
  ]
  expect(linesOf(log)).toEqual([
    ['2026-02-11', 'Taken down', 'A plan', null],
    ['2026-02-04', 'New', 'A plan', null],
  ])
})

test('a name that only the cms knows an entry by is told to nobody', () => {
  const row = { documentId: 'x1y2', contentType: 'progress-update', title: 'progress update x1y2' }
  expect(linesOf([logged(1, first, 'publish', row)])[0]?.[2]).toBe('Progress update')
})

test('what is there is called what it is called now, and its update by the area', () => {
  const log = [
    logged(1, first, 'publish', {
      documentId: area.documentId,
      contentType: 'action-area',
      title: 'A name put right since',
    }),
    logged(2, nextWeek, 'publish', {
      documentId: update.documentId,
      contentType: 'progress-update',
    }),
  ]
  const [said, named] = linesOf(log)
  expect(named).toEqual(['2026-02-04', 'New', area.title, `/action-areas/${area.slug}/`])
  expect(said?.[2]).toMatch(/^Progress update on “.+”, .*20\d\d$/u)
  expect(said?.[3]).toMatch(/^\/action-areas\/.+\/$/u)
})

test.for(['redirect', 'organisation', 'progress-status', 'notice', 'local-area', 'not-ours'])(
  'of a %s readers are told nothing',
  (contentType) => {
    expect(linesOf([logged(1, first, 'publish', { documentId, contentType })])).toEqual([])
  },
)

test('a change carries the notes since it was last told, and what is new carries none', () => {
  const note = (changedOn: string, words: string) =>
    ({ changedOn, note: words, importance: 'minor' }) as const
  const changeNotes = [
    note('2026-02-03', 'Before.'),
    note('2026-02-04', 'On the first day.'),
    note('2026-02-10', 'Written the day before.'),
    note('2026-02-12', 'After.'),
  ]
  const log = [
    logged(1, first, 'publish', { documentId }),
    logged(2, nextWeek, 'publish', { documentId }),
  ]
  const documents = [{ ...document, changeNotes }]
  expect(toChanges({ ...content, documents, log }).map(({ notes }) => notes)).toEqual([
    ['Written the day before.'],
    [],
  ])
})
