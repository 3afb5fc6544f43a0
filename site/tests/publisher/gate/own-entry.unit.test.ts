import { expect, test } from 'vitest'
import { ownEntry } from '../../../publisher/gate/own-entry.ts'
import { entryAt } from './small-site.ts'

const entries = [
  entryAt('review-page', 'r1', '/'),
  entryAt('local-area', 'l1', '/'),
  entryAt('action-area', 'a1', '/action-areas/a/', '/'),
  entryAt('progress-update', 'u1', '/action-areas/a/'),
  entryAt('review-document', 'd1', '/documents/d/', '/documents/'),
]

test.each([
  ['/documents/d/', 'd1'],
  ['/action-areas/a/', 'a1'],
  ['/documents/', undefined],
  ['/', undefined],
])('%s is the own page of %s', (page, documentId) => {
  expect(ownEntry(entries, page)?.documentId).toBe(documentId)
})
