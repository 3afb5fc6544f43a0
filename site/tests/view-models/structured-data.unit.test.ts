import { expect, test } from 'vitest'
import * as z from 'zod'
import { toDocumentThing, toEvent, toVisitThings } from '../../src/view-models/structured-data.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const site = new URL('https://review.example.org/')
const [june] = content.meetings
const [plan, overview] = content.documents
const [visit] = content.inspections
if (june === undefined || plan === undefined || overview === undefined || visit === undefined) {
  throw new Error('The fixture has changed.')
}

test.each([
  ['confirmed', 'EventScheduled'],
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
] as const)('a meeting that is %s is said to be %s', (stage, status) => {
  expect(toEvent({ ...june, stage }, content, site)['eventStatus']).toBe(
    `https://schema.org/${status}`,
  )
})

test.each([
  ['Town hall', null, 'Offline', ['Place']],
  ['Online', 'https://meet.example.org/', 'Online', ['VirtualLocation']],
  ['Town hall', 'https://meet.example.org/', 'Mixed', ['Place', 'VirtualLocation']],
  [null, null, 'Offline', undefined],
])('a meeting at %s, online at %s, is %s', (location, joinUrl, mode, places) => {
  const event = toEvent({ ...june, location, joinUrl }, content, site)
  expect(event['eventAttendanceMode']).toBe(`https://schema.org/${mode}EventAttendanceMode`)
  const located = z.array(z.looseObject({ '@type': z.string() })).optional()
  expect(located.parse(event['location'])?.map((place) => place['@type'])).toEqual(places)
})

test('a date is no more exact than its source', () => {
  const dateOf = (document: typeof plan) =>
    toDocumentThing(document, content, site)['datePublished']
  expect([plan, overview].map(dateOf)).toEqual(['2022-04-08', '2021-12'])
})

test('the file of a document stands at the address that leads to its newest one', () => {
  expect(toDocumentThing(overview, content, site)['encoding']).toMatchObject({
    contentUrl: `https://review.example.org/documents/${overview.slug}/file/`,
  })
  expect(toDocumentThing(plan, content, site)['encoding']).toBeUndefined()
})

test('a visit has a report once it has come out', () => {
  expect(toVisitThings(visit, content, site)).toHaveLength(1)
  expect(toVisitThings({ ...visit, reportPublishedOn: null }, content, site)).toEqual([])
})
