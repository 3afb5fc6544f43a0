import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vanishedEntries } from '../../../publisher/gate/vanished.ts'
import { entryAt, siteOf } from './small-site.ts'

const inspections = (count: number) =>
  Array.from({ length: count }, (_, n) => entryAt('inspection', `i${n}`, '/'))
const liveWith = (count: number, contentVersion: string) => ({
  contentVersion,
  release: 'r',
  builtAt: '2026-11-24T09:00:00.000Z',
  entries: inspections(count),
})
const told = (before: number, after: number, oldVersion: string, newVersion: string) =>
  vanishedEntries(
    siteOf({}, { entries: inspections(after) }),
    liveWith(before, oldVersion),
    newVersion,
  ).map(({ message }) => message)

test('the first release lacks nothing', () => {
  expect(vanishedEntries(siteOf({}), null, 'e:1')).toEqual([])
})

test('each change explains one entry that is gone, and no more', () => {
  expect(told(5, 3, 'e:7', 'e:9')).toEqual([])
  expect(told(5, 2, 'e:7', 'e:9')).toEqual([
    '3 of the 5 entries that readers can see now would be gone: inspection (3). Only 2 changes were published since, too few to have taken away so many. See in the cms that they are published and that the site\'s token may read them. If they are meant to go, an operator can force the release: POST /rebuild with {"force": "<the reason>"}.',
  ])
})

test('a list that came empty without a change is refused', () => {
  expect(told(4, 0, 'e:7', 'e:7')).toHaveLength(1)
})

test.each([
  ['another database', 'f:90'],
  ['a database that counted back', 'e:3'],
])('after %s few entries may be gone, or a fifth of many', (_, version) => {
  expect(told(8, 3, 'e:7', version)).toEqual([])
  expect(told(8, 2, 'e:7', version)).toHaveLength(1)
  expect(told(50, 40, 'e:7', version)).toEqual([])
  expect(told(50, 39, 'e:7', version)).toHaveLength(1)
})

test('a type that the product no longer has is not missed', () => {
  const live = { ...liveWith(0, 'e:1'), entries: [entryAt('newsletter', 'n1', '/')] }
  expect(vanishedEntries(siteOf({}), live, 'e:1')).toEqual([])
})

test('as long as no more entries go than changes were made, whatever comes is let through', () => {
  const small = fc.nat({ max: 30 })
  fc.assert(
    fc.property(small, small, small, (kept, gone, more) => {
      expect(told(kept + gone, kept, 'e:100', `e:${100 + gone + more}`)).toEqual([])
      if (gone > 0) expect(told(kept + gone, kept, 'e:100', `e:${99 + gone}`)).toHaveLength(1)
    }),
  )
})
