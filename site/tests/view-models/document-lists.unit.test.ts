import { expect, test } from 'vitest'
import { toDocumentFilters, toDocumentPages } from '../../src/view-models/document-lists.ts'
import { fixtureContent } from '../fixture/content.ts'

const [plan] = fixtureContent()['review-document']
if (plan === undefined) throw new Error('The fixture has no document.')

const document = (number: number, kind: typeof plan.kind, day: string) => ({
  ...plan,
  documentId: `document-${String(number)}`,
  slug: `document-${String(number)}`,
  kind,
  issuedOn: { day, precision: 'year' as const },
})
const eleven = Array.from({ length: 11 }, (_, number) => document(number, 'minutes', '2022-03-01'))
const report = document(11, 'inspection_report', '2019-02-04')

test('there is a list of each kind and each year that has documents, and of no other', () => {
  expect(toDocumentPages([plan, report]).map(({ href, title }) => `${href} ${title}`)).toEqual([
    '/documents/ Documents',
    '/documents/kind/inspection-report/ Documents: Inspection report',
    '/documents/kind/app/ Documents: Accelerated Progress Plan',
    '/documents/year/2022/ Documents from 2022',
    '/documents/year/2019/ Documents from 2019',
  ])
})

test('the eleventh document stands on a second page of every list that it is in', () => {
  const pages = toDocumentPages([...eleven, report])
  expect(pages.map(({ href, documents }) => [href, documents.length])).toEqual([
    ['/documents/', 10],
    ['/documents/2/', 2],
    ['/documents/kind/inspection-report/', 1],
    ['/documents/kind/minutes/', 10],
    ['/documents/kind/minutes/2/', 1],
    ['/documents/year/2022/', 10],
    ['/documents/year/2022/2/', 1],
    ['/documents/year/2019/', 1],
  ])
  const [first, second] = pages
  expect(first).toMatchObject({ newer: null, older: '/documents/2/', count: 2 })
  expect(second).toMatchObject({ newer: '/documents/', older: null, title: 'Documents, page 2' })
})

test('before anything is published there is one empty page', () => {
  expect(toDocumentPages([]).map(({ href, documents }) => [href, documents])).toEqual([
    ['/documents/', []],
  ])
})

test('a filter says how many documents it leaves, and which one is in use', () => {
  const { all, groups } = toDocumentFilters([...eleven, report], '/documents/year/2022/')
  expect(all).toEqual({ href: '/documents/', words: 'All documents (12)', isCurrent: false })
  expect(
    groups.map(({ words, filters }) => [words, filters.map((filter) => filter.words)]),
  ).toEqual([
    ['By kind', ['Inspection report (1)', 'Minutes (11)']],
    ['By year', ['2022 (11)', '2019 (1)']],
  ])
  expect(groups.flatMap(({ filters }) => filters).filter(({ isCurrent }) => isCurrent)).toEqual([
    { href: '/documents/year/2022/', words: '2022 (11)', isCurrent: true },
  ])
})
