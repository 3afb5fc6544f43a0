import { expect, test } from 'vitest'
import { wrongEntries } from '../../../publisher/gate/entries.ts'
import { entryAt, goodPage, siteOf } from './small-site.ts'

const pages = { '/': goodPage('Home'), '/inspections/a b/': goodPage('A') }

test('entries of our types on pages that were made are in order', () => {
  const entries = [
    entryAt('inspection', 'a1', '/inspections/a%20b/', '/'),
    entryAt('action-area', 'a1', '/'),
    entryAt('organisation', 'o1'),
  ]
  expect(wrongEntries(siteOf(pages, { entries }))).toEqual([])
})

test.each([
  ['a type that is none of ours', [entryAt('newsletter', 'a1', '/')], '"newsletter"'],
  ['a page that was not made', [entryAt('inspection', 'a1', '/gone/')], 'The page /gone/ should'],
  [
    'an entry that is told twice',
    [entryAt('inspection', 'a1', '/'), entryAt('inspection', 'a1', '/')],
    'inspection a1 is told twice',
  ],
])('%s is told, with the entry', (_, entries, words) => {
  const faults = wrongEntries(siteOf(pages, { entries }))
  expect(faults).toMatchObject([{ entry: { type: entries[0]?.type, documentId: 'a1' } }])
  expect(faults[0]?.message).toContain(words)
})
