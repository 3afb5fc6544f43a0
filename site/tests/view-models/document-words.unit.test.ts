import type { Entry } from '@send-review/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDocumentLink, toSize } from '../../src/view-models/document-words.ts'
import { fixtureContent } from '../fixture/content.ts'

const documentWith = (fields: Partial<Entry<'review-document'>>): Entry<'review-document'> => {
  const document = fixtureContent()['review-document'].find(({ file }) => file !== null)
  if (document === undefined) throw new Error('The fixture has no document with a file.')
  return { ...document, title: 'Overview', ...fields }
}

test.each([
  [0, '1KB'],
  [0.2, '1KB'],
  [271.2, '271KB'],
  [999.4, '999KB'],
  [999.5, '1MB'],
  [1_240, '1.2MB'],
  [5_000, '5MB'],
  [9_940, '9.9MB'],
  [9_960, '10MB'],
  [48_600, '49MB'],
])('%d kilobytes are "%s"', (kilobytes, words) => {
  expect(toSize(kilobytes)).toBe(words)
})

test('a size is never more than five characters and an ending', () => {
  const sizes = fc.double({ min: 0, max: 500_000, noNaN: true })
  fc.assert(fc.property(sizes, (kilobytes) => /^\d{1,3}(\.\d)?(KB|MB)$/u.test(toSize(kilobytes))))
})

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
