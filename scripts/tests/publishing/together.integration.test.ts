import { expect, test } from 'vitest'
import * as z from 'zod'
import { entriesOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')

const saved = z.object({ data: z.looseObject({ documentId: z.string() }) })
const make = async (type: string, content: object) => {
  const { body } = await officer.request('POST', entriesPath(type), content)
  return saved.parse(body).data.documentId
}
const statusOf = async (type: string, documentId: string) =>
  (await entriesOf(officer, type)).find((entry) => entry.documentId === documentId)?.status

/** A body that nobody knows yet, a report of it, and a meeting that talks about the report. */
const chain = async (url: string) => {
  const mark = String(Date.now())
  const organisation = await make('organisation', { name: `Body ${mark}`, kind: 'other', url })
  const report = await make('review-document', {
    title: `Report ${mark}`,
    slug: `report-${mark}`,
    kind: 'other',
    issuedOn: { day: '2026-11-01', precision: 'month' },
    publisher: { connect: [{ documentId: organisation }], disconnect: [] },
    summary: 'What the body found.',
    externalUrl: 'https://example.org/report',
    accessibility: 'not_checked',
  })
  const meeting = await make('meeting', {
    title: `Meeting ${mark}`,
    slug: `meeting-${mark}`,
    kind: 'board',
    stage: 'planned',
    startsAt: '2027-01-12T18:00:00.000Z',
    agenda: { connect: [{ documentId: report }], disconnect: [] },
  })
  const path = `/send-review/entries/meeting/${meeting}`
  return { organisation, report, meeting, path, mark }
}

test('an entry is published with all it points at, further on too, in one press', async () => {
  const { organisation, report, meeting, path, mark } = await chain('https://example.org/')
  expect((await officer.request('GET', `${path}/unpublished`)).body).toMatchObject({
    unpublished: [
      { type: 'organisation', documentId: organisation, title: `Body ${mark}` },
      { type: 'review-document', documentId: report, title: `Report ${mark}` },
    ],
  })
  const answer = await officer.request('POST', `${path}/publish-together`, {})
  expect(answer).toEqual({ status: 200, body: { published: 3 } })
  expect(await statusOf('organisation', organisation)).toBe('published')
  expect(await statusOf('review-document', report)).toBe('published')
  expect(await statusOf('meeting', meeting)).toBe('published')
  expect((await officer.request('GET', `${path}/unpublished`)).body).toEqual({ unpublished: [] })
})

test('where one of them is refused, none is published, and the answer says which and why', async () => {
  const { organisation, report, meeting, path, mark } = await chain('javascript:alert(1)')
  const { status, body } = await officer.request('POST', `${path}/publish-together`, {})
  expect(status).toBe(400)
  const { error } = z.object({ error: z.object({ message: z.string() }) }).parse(body)
  expect(error.message).toContain(
    `Nothing was published, because the organisation "Body ${mark}" is not ready: Website leads to`,
  )
  expect(await statusOf('organisation', organisation)).toBe('draft')
  expect(await statusOf('review-document', report)).toBe('draft')
  expect(await statusOf('meeting', meeting)).toBe('draft')
})
