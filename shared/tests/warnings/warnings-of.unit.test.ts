import { expect, test } from 'vitest'
import {
  type ContentTypeName,
  contentTypeNames,
  type RichText,
  surroundingsOf,
  type WarningRule,
  warningsOf,
} from '../../src/index.ts'
import {
  accessibilityStatement,
  actionArea,
  glossaryTerm,
  inspection,
  localArea,
  meeting,
  notice,
  page,
  pdf,
  progressUpdate,
  reviewDocument,
  reviewPage,
} from '../sample.ts'

const now = new Date('2026-11-25T12:00:00Z')
const nothingElse = {
  now,
  glossaryTerms: [],
  progressUpdates: [],
  progressStatuses: [],
  planActions: [],
  mainPages: [],
  brokenLinks: new Map(),
}
const kept = { nextReviewOn: '2027-01-01', reviewedOn: null }

/** What one rule says, `field sentence`. */
const told = (rule: WarningRule, type: ContentTypeName, entry: object, known = {}) =>
  warningsOf(type, { ...entry }, surroundingsOf({ ...nothingElse, ...known }))
    .filter((warning) => warning.rule === rule)
    .map(({ path, message }) => `${path.join('.')} ${message}`)

const paragraphs = (...texts: string[]): RichText =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))

test('an entry in order, and kept, has no warning', () => {
  expect(
    warningsOf('inspection', { ...inspection, ownership: kept }, surroundingsOf(nothingElse)),
  ).toEqual([])
})

test('a warning says of which entry it is, and the most urgent comes first', () => {
  const found = warningsOf(
    'meeting',
    { ...meeting, startsAt: '2026-11-24T10:00:00.000Z' },
    surroundingsOf(nothingElse),
  )
  expect(found.map(({ type, documentId, rule }) => ({ type, documentId, rule }))).toEqual([
    { type: 'meeting', documentId: 'meeting', rule: 'planned-past' },
    { type: 'meeting', documentId: 'meeting', rule: 'review-undated' },
  ])
})

test('a draft that lacks everything is no error', () => {
  for (const type of contentTypeNames) {
    expect(told('planned-past', type, { documentId: 'empty' })).toEqual([])
  }
})

test('a review date that is absent or has passed', () => {
  const due = (nextReviewOn: string | null) => ({
    ...page,
    ownership: { nextReviewOn, reviewedOn: null },
  })
  expect(told('review-overdue', 'page', due('2026-11-24'))).toEqual([
    'ownership.nextReviewOn was 24 November 2026. Read this again, put right what is out of date, and set the next day.',
  ])
  expect(told('review-overdue', 'page', due('2026-11-25'))).toEqual([])
  expect(told('review-undated', 'page', due('2026-11-24'))).toEqual([])
  const undated = [
    'ownership.nextReviewOn is empty. Say by which day someone must read this again.',
  ]
  expect(told('review-undated', 'page', due(null))).toEqual(undated)
  expect(told('review-undated', 'page', { ...page, ownership: null })).toEqual(undated)
})

test('the day is the one in the UK, in summer an hour before the UTC one', () => {
  const late = { now: new Date('2026-06-30T23:30:00Z') }
  const entry = { ...page, ownership: { nextReviewOn: '2026-06-30', reviewedOn: null } }
  expect(told('review-overdue', 'page', entry, late)).toHaveLength(1)
  const atNight = { ...meeting, startsAt: '2026-06-30T23:15:00.000Z' }
  expect(told('planned-past', 'meeting', atNight, late)).toEqual([])
})

test('a planned inspection whose date has passed, by the precision of its source', () => {
  const planned = (day: string, precision = 'month') => ({
    ...inspection,
    stage: 'planned',
    startsOn: { day, precision },
  })
  expect(told('planned-past', 'inspection', planned('2026-10-03'))).toEqual([
    'startsOn is past, and the stage still says that the inspection is planned. Say what happened, or give the new date.',
  ])
  expect(told('planned-past', 'inspection', planned('2026-11-03'))).toEqual([])
  expect(told('planned-past', 'inspection', planned('2026-09-03', 'season'))).toEqual([])
  expect(told('planned-past', 'inspection', inspection)).toEqual([])
})

test.each(['planned', 'confirmed'])('a meeting still %s after its end', (stage) => {
  const past = { ...meeting, stage, startsAt: '2026-11-20T17:30:00.000Z' }
  expect(told('planned-past', 'meeting', past)).toEqual([
    'stage says that the meeting is still to come, and it was on 20 November 2026. Choose “Held”, or say that it was cancelled or postponed.',
  ])
  expect(told('planned-past', 'meeting', { ...past, endsAt: '2026-11-25T09:00:00.000Z' })).toEqual(
    [],
  )
  expect(told('planned-past', 'meeting', { ...past, stage: 'held' })).toEqual([])
})

test('what is next on the home, and a problem to be fixed by a day', () => {
  const next = { ...reviewPage, nextExpected: { day: '2023-02-01', precision: 'season' } }
  expect(told('planned-past', 'review-page', next)).toEqual([
    'nextExpected is past. Give the next date, or empty it and say what happened.',
  ])
  const issue = { ...accessibilityStatement.issues[0], fixBy: '2026-03-01' }
  const statement = { ...accessibilityStatement, issues: [issue] }
  expect(told('planned-past', 'accessibility-statement', statement)).toEqual([
    'issues.0.fixBy was 1 March 2026. Take the problem out if it is mended, or give the new day.',
  ])
})

test('a promise that is past is found in rich text, plain text, a list and a notice', () => {
  const promise = 'They will return in early 2023.'
  const list: RichText = [
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: promise }] }],
    },
  ]
  const sentence = `still promises something for early 2023: “${promise}” Say what happened, or when it will be now.`
  const entry = { ...page, summary: promise, body: list }
  expect(told('stale-promise', 'page', entry)).toEqual([`summary ${sentence}`, `body ${sentence}`])
  expect(told('stale-promise', 'notice', { ...notice, text: promise })).toEqual([
    `text ${sentence}`,
  ])
})

test('an open area without a progress update for six months', () => {
  const updated = (day: string) => ({
    progressUpdates: [
      { ...progressUpdate, assessedOn: { day, precision: 'day' } },
      { ...progressUpdate, assessedOn: { day: '2020-01-01', precision: 'day' } },
    ],
  })
  expect(told('no-update', 'action-area', actionArea, updated('2026-05-24'))).toEqual([
    ' has had no progress update since May 2026. Write how it is going, or say on which day it was closed.',
  ])
  expect(told('no-update', 'action-area', actionArea, updated('2026-05-25'))).toEqual([])
  expect(told('no-update', 'action-area', actionArea)).toEqual([
    ' has no progress update. Write how it is going, or say on which day it was closed.',
  ])
  expect(told('no-update', 'action-area', { ...actionArea, closedOn: '2022-02-01' })).toEqual([])
})

test('a PDF without its text, and a document that nobody has checked', () => {
  const document = { ...reviewDocument, file: pdf }
  expect(told('document-access', 'review-document', document)).toEqual([
    'body is empty, and the file is a PDF. Put its text here as well: a PDF is hard to read on a phone and with a screen reader.',
    'accessibility has not been checked. Check the document, and choose what you found.',
  ])
  const mended = { ...document, body: paragraphs('Its text.'), accessibility: 'html' }
  expect(told('document-access', 'review-document', mended)).toEqual([])
  expect(
    told('document-access', 'review-document', { ...document, accessibility: 'exempt' }),
  ).toEqual([])
})

test('a PDF that keeps some readers out, though its text stands beside it', () => {
  const read = { filePages: 3, fileTagged: false, fileLanguage: null, fileTitle: 'A report' }
  const document = { ...reviewDocument, file: pdf, body: paragraphs('Its text.'), ...read }
  const access = (changed: object) =>
    told('document-access', 'review-document', {
      ...document,
      accessibility: 'html',
      ...changed,
    })
  expect(access({})).toEqual([
    'file is not accessible: a screen reader cannot follow it (it has no tags, or is a picture of its pages). Upload one that is tagged and titled, as Word makes it with “Best for electronic distribution and accessibility”.',
  ])
  expect(access({ fileTagged: true })).toEqual([])
  expect(access({ fileTagged: true, fileTitle: null })).toEqual([
    expect.stringContaining('file is not accessible: it has no title inside. '),
  ])
  expect(access({ accessibility: 'exempt' })).toEqual([])
})

test('a wording that is still to be checked, wherever it stands', () => {
  const source = { label: 'Report', url: null, wording: 'to_be_checked', checkedOn: null }
  const entry = { ...inspection, sources: [source], outcomeWordingSource: source }
  expect(told('to-be-checked', 'inspection', entry).map((text) => text.split(' ')[0])).toEqual([
    'sources.0.wording',
    'outcomeWordingSource.wording',
  ])
})

test('an abbreviation that the glossary does not explain, once for an entry', () => {
  const entry = {
    ...page,
    summary: 'The WSoA and the EHCPs, in the UK.',
    body: paragraphs('Ask SENDIASS about the WSoA.', 'McDonald saw it on YouTube.'),
  }
  const says = (path: string, found: string) =>
    `${path} says “${found}”, which is not in the glossary. Add it there, or write it out.`
  expect(told('unknown-abbreviation', 'page', entry)).toEqual([
    says('summary', 'WSoA'),
    says('summary', 'EHCP'),
    says('body', 'SENDIASS'),
  ])
  const glossaryTerms = [
    { ...glossaryTerm, abbreviation: 'WSoA' },
    { ...glossaryTerm, abbreviation: null, alsoKnownAs: 'EHCP, EHC plan' },
  ]
  expect(told('unknown-abbreviation', 'page', entry, { glossaryTerms })).toEqual([
    says('body', 'SENDIASS'),
  ])
})

test('sentences of more than 25 words, but for those quoted word for word', () => {
  const words = (count: number) =>
    `Word ${Array.from({ length: count - 1 }, () => 'word').join(' ')}.`
  const entry = {
    ...page,
    summary: words(25),
    body: paragraphs(`${words(26)} Short. ${words(40)}`),
  }
  expect(told('long-sentence', 'page', entry)).toEqual([
    expect.stringMatching(
      /^body has 2 sentences of more than 25 words\. The longest has 40: “Word .*…” Make two of it\.$/u,
    ),
  ])
  const quoting = { ...inspection, outcomeWording: words(40) }
  expect(told('long-sentence', 'inspection', quoting)).toEqual([])
})

test('what the law asks of the local area', () => {
  expect(told('asked-by-law', 'local-area', localArea).map((text) => text.split(' ')[0])).toEqual([
    'contactFormUrl',
    'alternativeFormatEmail',
    'alternativeFormatDays',
    'contactAddress',
    'contactPhone',
  ])
  const whole = {
    ...localArea,
    contactFormUrl: 'https://example.gov.uk/form',
    alternativeFormatEmail: 'send@example.gov.uk',
    alternativeFormatDays: 10,
    contactAddress: 'County Hall',
    contactPhone: '01785 123456',
  }
  expect(told('asked-by-law', 'local-area', whole)).toEqual([])
})

test('what the law asks of the accessibility statement', () => {
  const fields = (change: object) =>
    told('asked-by-law', 'accessibility-statement', { ...accessibilityStatement, ...change }).map(
      (text) => text.split(' ')[0],
    )
  expect(fields({})).toEqual([])
  expect(fields({ responseDays: null })).toEqual(['responseDays'])
  expect(fields({ reviewedOn: '2025-11-24' })).toEqual(['reviewedOn'])
  expect(fields({ reviewedOn: '2025-11-25' })).toEqual([])
  expect(fields({ reviewedOn: null, preparedOn: '2024-01-01' })).toEqual(['reviewedOn'])
  expect(fields({ issues: [] })).toEqual(['issues'])
  expect(fields({ complianceLevel: 'full' })).toEqual(['complianceLevel'])
  const issue = { ...accessibilityStatement.issues[0], alternative: ' ' }
  expect(fields({ issues: [issue] })).toEqual(['issues.0.alternative'])
})

test('a link to another site that leads nowhere, in rich text and in a field', () => {
  const url = 'https://gone.example.org/report'
  const body: RichText = [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'It' }] }],
    },
  ]
  const brokenLinks = new Map([[url, 'answers that there is no such page (404)']])
  const sentence = `leads to ${url}, which answers that there is no such page (404). Open it yourself, and put the address right or take it out.`
  expect(told('broken-link', 'page', { ...page, body }, { brokenLinks })).toEqual([
    `body ${sentence}`,
  ])
  const document = { ...reviewDocument, externalUrl: `${url}#page=2` }
  expect(told('broken-link', 'review-document', document, { brokenLinks })).toEqual([
    `externalUrl ${sentence.replace(url, `${url}#page=2`)}`,
  ])
  expect(told('broken-link', 'page', { ...page, body })).toEqual([])
})
