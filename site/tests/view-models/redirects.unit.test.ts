import { expect, test } from 'vitest'
import { toLasting, toMoved } from '../../src/view-models/redirects.ts'
import { redirects } from '../fixture/life.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const [first] = redirects
if (first === undefined) throw new Error('The fixture has no redirect.')

test('a reader is sent to the end of the way at once', () => {
  const chain = [
    { ...first, from: '/a/', to: '/b/' },
    { ...first, from: '/b/', to: '/c/', permanent: null },
  ]
  expect(toMoved(chain, ['/c/'])).toEqual([
    { from: '/a/', to: '/c/', isPermanent: true },
    { from: '/b/', to: '/c/', isPermanent: false },
  ])
})

test('nobody is sent to a page that was taken away', () => {
  const to = (address: string) => toMoved([{ ...first, to: address }], ['/documents/']).length
  expect(to('/documents/gone/')).toBe(0)
  expect(to('/documents/')).toBe(1)
  expect(to('/documents/?from=mail#top')).toBe(1)
  expect(to('/meetings/calendar.ics')).toBe(1)
  expect(to('https://example.org/')).toBe(1)
})

test('a file has an address that stays, unless an old address stands there', () => {
  const { documents } = fixtureViewContent()
  const from = '/documents/written-statement-of-action-overview-december-2021/file/'
  expect(toLasting(documents, [])).toEqual([
    { from, to: '/uploads/wsoa_overview_1.pdf', isPermanent: false },
  ])
  const [redirect] = fixtureViewContent().redirects
  expect(toLasting(documents, redirect === undefined ? [] : [{ ...redirect, from }])).toEqual([])
})
