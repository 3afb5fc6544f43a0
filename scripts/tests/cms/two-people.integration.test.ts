import { afterAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const admin = signedIn('admin')
const withId = z.object({ data: z.object({ documentId: z.string() }) })
const said = z.object({ error: z.object({ message: z.string() }) })

const made: string[] = []
afterAll(async () => {
  for (const path of made.toReversed()) await officer.request('DELETE', path)
})

/** A page that the officer has open, as it was then. */
const opened = async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'What we do.' }] }]
  const slug = `two-people-${String(Date.now())}`
  const content = { title: 'What we do', slug, summary: 'As it was.', body }
  const created = await officer.request('POST', entriesPath('page'), content)
  const { documentId } = withId.parse(created.body).data
  const path = `${entriesPath('page')}/${documentId}`
  made.push(path)
  const form = await draftOf(officer, 'page', documentId)
  const summary = async () => (await draftOf(officer, 'page', documentId))['summary']
  const newer = `/send-review/entries/page/${documentId}/newer`
  const ask = async () => {
    const than = encodeURIComponent(String(form['updatedAt']))
    return (await officer.request('GET', `${newer}?than=${than}`)).body
  }
  return { documentId, path, form, summary, newer, ask }
}

test('a save over what somebody else saved meanwhile is refused, names them, and loses neither text', async () => {
  const { documentId, path, form, summary, newer, ask } = await opened()
  expect(await ask()).toMatchObject({ words: null })
  const theirs = await draftOf(admin, 'page', documentId)
  expect((await admin.request('PUT', path, { ...theirs, summary: 'Theirs.' })).status).toBe(200)

  const mine = { ...form, summary: 'Mine.' }
  for (const [method, at] of [
    ['PUT', path],
    ['POST', `${path}/actions/publish`],
  ] as const) {
    const refused = await officer.request(method, at, mine)
    expect(refused.status).toBe(400)
    expect(said.parse(refused.body).error.message).toMatch(
      /^.+ saved this at \d\d:\d\d, after you had opened it, so yours was not saved\./u,
    )
    expect(await summary()).toBe('Theirs.')
  }

  const told = z.object({ words: z.string(), savedAt: z.string() }).parse(await ask())
  expect(told.words).toMatch(/saved this at \d\d:\d\d, after you had opened it\.$/u)
  const both = await officer.request('POST', newer, mine)
  const fields: unknown = expect.arrayContaining(['title', 'summary', 'body'])
  expect(both.body).toMatchObject({
    fields,
    differences: [
      {
        label: 'Summary',
        parts: [
          { kind: 'removed', text: 'Theirs' },
          { kind: 'added', text: 'Mine' },
          { kind: 'same', text: '.' },
        ],
      },
    ],
  })

  const kept = await officer.request('PUT', path, { ...mine, updatedAt: told.savedAt })
  expect(kept.status).toBe(200)
  expect(await summary()).toBe('Mine.')
})

test('what the same person saved in between is not in their way, nor is a call that says no time', async () => {
  const { documentId, path, form, summary } = await opened()
  expect((await officer.request('PUT', path, { ...form, summary: 'Once.' })).status).toBe(200)
  expect((await officer.request('PUT', path, { ...form, summary: 'Twice.' })).status).toBe(200)
  const theirs = await draftOf(admin, 'page', documentId)
  await admin.request('PUT', path, { ...theirs, summary: 'Theirs.' })
  expect((await officer.request('PUT', path, { summary: 'No time said.' })).status).toBe(200)
  expect(await summary()).toBe('No time said.')
})

test('of two who save in the same moment, one is refused', async () => {
  const { path, form } = await opened()
  const answers = await Promise.all(
    [officer, admin].map((who, number) =>
      who.request('PUT', path, { ...form, summary: `By ${String(number)}.` }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
})

test('what a rule refuses to publish is kept as the draft, and readers have what they had', async () => {
  const { path, form, summary } = await opened()
  expect((await officer.request('POST', `${path}/actions/publish`, form)).status).toBe(200)
  const typed = { ...form, title: ' ', summary: 'Typed for an hour.' }
  const refused = await officer.request('POST', `${path}/actions/publish`, typed)
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    400,
    expect.stringContaining('Title is empty'),
  ])
  expect(await summary()).toBe('Typed for an hour.')
  const published = await officer.request('GET', `${path}?status=published`)
  expect(JSON.stringify(published.body)).toContain('As it was.')
})

test('a save that gives no time in the header for it is refused, and is not taken for one that says nothing', async () => {
  const { path, summary } = await opened()
  const answer = await fetch(copy.cmsUrl + path, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${officer.token}`,
      'content-type': 'application/json',
      'x-opened-at': 'yesterday',
    },
    body: JSON.stringify({ summary: 'Not to be.' }),
  })
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining('Nothing was saved'),
  ])
  expect(await summary()).toBe('As it was.')
})
