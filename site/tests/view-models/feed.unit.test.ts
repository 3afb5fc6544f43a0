import { expect, test } from 'vitest'
import { everyPage } from '../../src/pages/_every-page.ts'
import type { Content } from '../../src/view-models/content.ts'
import { toFeedEntries, toFeedFacts } from '../../src/view-models/feed.ts'
import { toFrame } from '../../src/view-models/frame.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const site = new URL('https://review.example.org/feed.xml')
const content = fixtureViewContent()
const entriesOf = (given: Content) => toFeedEntries(given, everyPage(given), site)
const major = (changedOn: string, note: string) =>
  ({ changedOn, note, importance: 'major' }) as const

test('news and major changes come newest first, each with an id that stays', () => {
  expect(entriesOf(content)).toEqual([
    {
      id: 'tag:review.example.org,2023-04-20:review-page',
      title: 'Special Educational Needs and Disabilities (SEND): local area review',
      summary: 'Added the review of the plan.',
      url: 'https://review.example.org/',
      updatedAt: '2023-04-20T12:00:00.000Z',
    },
    {
      id: 'tag:review.example.org,2022-04-08:news-plan-agreed/news',
      title: 'The plan for the last two areas was agreed',
      summary: 'The Department for Education agreed it on 8 April 2022.',
      url: 'https://review.example.org/news/plan-agreed/',
      updatedAt: '2022-04-08T12:00:00.000Z',
    },
    expect.objectContaining({ id: 'tag:review.example.org,2022-04-08:review-page' }),
  ])
})

test('what changed on one page on one day is one entry', () => {
  const changeNotes = [major('2026-01-02', 'One.'), major('2026-01-02', 'Two.')]
  const meetings = content.meetings.map((meeting) => ({ ...meeting, changeNotes }))
  const entries = entriesOf({ ...content, meetings }).slice(0, 2)
  expect(entries.map(({ summary }) => summary)).toEqual(['One.\nTwo.', 'One.\nTwo.'])
  expect(new Set(entriesOf({ ...content, meetings }).map(({ id }) => id)).size).toBe(5)
})

test('a note put in better words is the same entry still', () => {
  const noted = (...notes: readonly string[]) => ({
    ...content.reviewPage,
    changeNotes: notes.map((note) => major('2026-01-02', note)),
  })
  const idsOf = (reviewPage: Content['reviewPage']) =>
    entriesOf({ ...content, reviewPage }).map(({ id }) => id)
  const ids = idsOf(noted('Added a letter.'))
  expect(ids[0]).toBe('tag:review.example.org,2026-01-02:review-page')
  expect(idsOf(noted('Added the letter of the inspectors.'))).toEqual(ids)
  expect(idsOf(noted('Added a letter.', 'And a plan.'))).toEqual(ids)
  const minor = { ...major('2026-01-03', 'A comma.'), importance: 'minor' } as const
  const withMinor = { ...noted(), changeNotes: [...noted('Added a letter.').changeNotes, minor] }
  expect(idsOf(withMinor)).toEqual(ids)
})

test('what has no page of its own is told by the page that shows it', () => {
  const changeNotes = [major('2026-01-02', 'New hours.')]
  const [contact] = content.contacts
  const [term] = content.terms
  const [answer] = content.feedback
  const [action] = content.actions
  const { statement } = content
  if (!contact || !term || !answer || !action || !statement)
    throw new Error('The fixture lacks what is told here.')
  const entries = entriesOf({
    ...content,
    contacts: [{ ...contact, changeNotes }],
    terms: [{ ...term, changeNotes }],
    feedback: [{ ...answer, changeNotes }],
    actions: [{ ...action, changeNotes }],
    statement: { ...statement, changeNotes },
  })
  expect(new Map(entries.slice(0, 5).map(({ title, url }) => [title, url]))).toEqual(
    new Map([
      [contact.name, 'https://review.example.org/support/'],
      [term.term, 'https://review.example.org/glossary/'],
      [answer.theme, 'https://review.example.org/you-said-we-did/'],
      [action.title, 'https://review.example.org/progress/'],
      ['Accessibility statement', 'https://review.example.org/accessibility/'],
    ]),
  )
})

test('what is said of an area leads to the area', () => {
  const updates = content.updates.map((update) => ({
    ...update,
    changeNotes: update.documentId === 'update-3' ? [major('2026-01-02', 'A new view.')] : [],
  }))
  expect(entriesOf({ ...content, updates })[0]).toMatchObject({
    id: 'tag:review.example.org,2026-01-02:update-3',
    title: 'Progress update on “Working with families (coproduction)”, 20 January 2022',
    url: 'https://review.example.org/action-areas/working-with-families/',
  })
})

test('an entry whose page is not there is left out', () => {
  expect(toFeedEntries(content, ['/'], site).map(({ url }) => url)).toEqual([
    'https://review.example.org/',
    'https://review.example.org/',
  ])
})

test('there are fifty at most, the newest', () => {
  const news = content.news.flatMap((item) =>
    Array.from({ length: 60 }, (_, index) => ({
      ...item,
      documentId: `n${String(index)}`,
      newsOn: `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(10 + Math.floor(index / 12))}`,
    })),
  )
  const entries = entriesOf({ ...content, news })
  expect(entries).toHaveLength(50)
  expect(entries.at(0)?.updatedAt).toBe('2024-12-14T12:00:00.000Z')
  expect(entries.every(({ updatedAt }) => updatedAt >= '2024-02')).toBe(true)
})

test('the feed of a demonstration does not speak for the council', () => {
  const now = new Date('2026-11-24T09:00:00Z')
  const demo = toFeedFacts(toFrame(content, { isDemo: true, now }), content, site)
  expect(demo.author).toBe('SEND local area review')
  expect(demo.subtitle).toContain('Not published by Staffordshire County Council')
  expect(toFeedFacts(toFrame(content, { isDemo: false, now }), content, site)).toMatchObject({
    author: 'Staffordshire County Council',
    url: 'https://review.example.org/feed.xml',
    home: 'https://review.example.org/',
  })
})
