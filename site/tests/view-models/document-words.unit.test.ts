import type { Entry } from '@send-review/shared'
import { expect, test } from 'vitest'
import { toDocumentLink } from '../../src/view-models/document-words.ts'
import { fixtureContent } from '../fixture/content.ts'

const documentWith = (fields: Partial<Entry<'review-document'>>): Entry<'review-document'> => {
  const document = fixtureContent()['review-document'].find(({ file }) => file !== null)
  if (document === undefined) throw new Error('The fixture has no document with a file.')
  return { ...document, title: 'Overview', ...fields }
}

test('the link of a file says what it is before it is opened', () => {
  const { href, words, isOfficial } = toDocumentLink(documentWith({})) ?? {}
  expect({ href, words, isOfficial }).toEqual({
    href: '/uploads/wsoa_overview_1.pdf',
    words: 'Overview (PDF, 271KB)',
    isOfficial: false,
  })
})

test.each([
  [1, 'Overview (PDF, 271KB, 1 page)'],
  [12, 'Overview (PDF, 271KB, 12 pages)'],
])('a file of %d pages says so', (filePages, words) => {
  expect(toDocumentLink(documentWith({ filePages }))?.words).toBe(words)
})

test('a document kept elsewhere says whose site it leads to', () => {
  const elsewhere = { file: null, externalUrl: 'https://www.gov.uk/send/report.pdf' }
  expect(toDocumentLink(documentWith(elsewhere))).toEqual({
    href: 'https://www.gov.uk/send/report.pdf',
    words: 'Overview, at gov.uk',
    isOfficial: true,
  })
})

test('a document that is only text has no link', () => {
  expect(toDocumentLink(documentWith({ file: null, externalUrl: null }))).toBeNull()
})
