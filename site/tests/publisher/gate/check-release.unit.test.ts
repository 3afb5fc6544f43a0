import { expect, test } from 'vitest'
import { checkRelease } from '../../../publisher/gate/check-release.ts'
import { entryAt, goodPage, siteOf } from './small-site.ts'

const terms = { live: null, contentVersion: 'e:1', isForced: false }

test('a site without faults may go live', () => {
  expect(checkRelease(siteOf({ '/': goodPage('Home') }), terms)).toBeNull()
})

test('the first faults are told, how many more there are, and the entry to begin with', () => {
  const links = ['a', 'b', 'c', 'd', 'e'].map((name) => `<a href="/${name}/">x</a>`).join('')
  const site = siteOf(
    { '/inspections/x/': goodPage('X', links) },
    { entries: [entryAt('inspection', 'x1', '/inspections/x/')] },
  )
  const refusal = checkRelease(site, terms)
  expect(refusal).toMatchObject({ type: 'inspection', documentId: 'x1', field: null })
  expect(refusal?.message).toMatch(
    /^The page \/inspections\/x\/ links to \/a\/.*\/c\/.* And 2 more\.$/u,
  )
})

test('a fault of a page that several entries make leads to none of them', () => {
  const site = siteOf(
    { '/': goodPage('Home', '<a href="/gone/">x</a>') },
    { entries: [entryAt('local-area', 'l1', '/'), entryAt('review-page', 'r1', '/')] },
  )
  expect(checkRelease(site, terms)).toMatchObject({ type: null, documentId: null })
})

test('a forced release may lack entries, and is checked in all else', () => {
  const live = {
    contentVersion: 'e:1',
    release: 'r',
    builtAt: '2026-11-24T09:00:00.000Z',
    entries: [entryAt('inspection', 'x1', '/')],
  }
  const good = siteOf({ '/': goodPage('Home') })
  expect(checkRelease(good, { ...terms, live })?.message).toContain('would be gone')
  expect(checkRelease(good, { ...terms, live, isForced: true })).toBeNull()
  const bad = siteOf({ '/': goodPage('') })
  expect(checkRelease(bad, { ...terms, live, isForced: true })?.message).toContain('no title')
})
