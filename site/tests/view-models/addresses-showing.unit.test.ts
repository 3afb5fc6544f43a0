import { contentTypeNames } from '@send-review/shared'
import { expect, test } from 'vitest'
import { addressesShowing } from '../../src/view-models/addresses-showing.ts'
import { fixtureContent } from '../fixture/content.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()

test('the first address of an entry that has a page is that page', () => {
  expect(addressesShowing('inspection', { documentId: 'revisit' }, content)[0]).toBe(
    '/inspections/revisit-january-2022/',
  )
  expect(addressesShowing('action-area', { documentId: 'area-3' }, content)[0]).toBe(
    '/action-areas/working-with-families/',
  )
  expect(addressesShowing('review-document', { documentId: 'plan' }, content)[0]).toBe(
    '/documents/accelerated-progress-plan/',
  )
})

test('a verdict shows on its area, on every list of that area, and at its visit', () => {
  expect(addressesShowing('progress-update', { documentId: 'update-3' }, content)).toEqual([
    '/action-areas/working-with-families/',
    '/action-areas/',
    '/inspections/',
    '/',
    '/progress/',
    '/inspections/inspection-november-2018/',
    '/inspections/revisit-january-2022/',
    '/documents/accelerated-progress-plan/',
    '/plans/accelerated-progress-plan/',
    '/news/plan-agreed/',
  ])
})

test('news shows on its own page and on the page of the list that it stands on', () => {
  const [item] = content.news
  if (item === undefined) throw new Error('The fixture has no news.')
  const news = Array.from({ length: 21 }, (_, index) => ({
    ...item,
    documentId: `news-${String(index)}`,
    slug: `news-${String(index)}`,
  }))
  const showing = (documentId: string) =>
    addressesShowing('news-item', { documentId }, { ...content, news })
  expect(showing('news-19')).toEqual(['/news/news-19/', '/news/'])
  expect(showing('news-20')).toEqual(['/news/news-20/', '/news/2/'])
})

test('minutes show on their meeting and on the list of meetings, and its organiser on it', () => {
  const meetings = content.meetings.map((meeting) => ({
    ...meeting,
    minutes: { documentId: 'overview' },
    organiser: { documentId: 'cqc' },
  }))
  const given = { ...content, meetings }
  const pages = ['/meetings/forum-june-2027/', '/meetings/forum-march-2023/']
  expect(addressesShowing('review-document', { documentId: 'overview' }, given)).toEqual(
    expect.arrayContaining(['/meetings/', ...pages]),
  )
  expect(addressesShowing('organisation', { documentId: 'cqc' }, given)).toEqual(
    expect.arrayContaining(pages),
  )
})

test('a status that no update and no action gives shows nowhere', () => {
  const unused = { ...content, actions: [] }
  expect(addressesShowing('progress-status', { documentId: 'on-track' }, unused)).toEqual([])
})

test('an action shows with its area, in its plan and with all that is done, and so does its status', () => {
  const pages = [
    '/action-areas/working-with-families/',
    '/plans/accelerated-progress-plan/',
    '/progress/',
  ]
  expect(addressesShowing('plan-action', { documentId: 'action-forum' }, content)).toEqual(pages)
  expect(addressesShowing('progress-status', { documentId: 'on-track' }, content)).toEqual(
    expect.arrayContaining(pages),
  )
})

test('an organisation shows where it inspected and what it published', () => {
  expect(addressesShowing('organisation', { documentId: 'cqc' }, content)).toEqual([
    '/inspections/',
    '/inspections/inspection-november-2018/',
    '/inspections/revisit-january-2022/',
  ])
  expect(addressesShowing('organisation', { documentId: 'council' }, content)).toEqual([
    '/documents/accelerated-progress-plan/',
    '/documents/written-statement-of-action-overview-december-2021/',
  ])
})

test('no page is named twice for any entry, and each begins and ends with a slash', () => {
  const entries = fixtureContent()
  for (const type of contentTypeNames) {
    for (const entry of entries[type]) {
      const addresses = addressesShowing(type, entry, content)
      expect(new Set(addresses).size).toBe(addresses.length)
      expect(addresses.filter((address) => !/^\/(?:[^/]+\/)*$/u.test(address))).toEqual([])
    }
  }
})
