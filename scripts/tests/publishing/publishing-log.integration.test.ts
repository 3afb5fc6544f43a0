import {
  contentVersionSchema,
  LONGEST_LOG_PAGE,
  PUBLISHING_LOG_PATH,
  publicLogSchema,
} from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { draftOf, publishedOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'
import { logRows } from './log-rows.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const admin = signedIn('admin')

const asSite = { authorization: `Bearer ${copy.secrets.SITE_TOKEN}` }
const ask = (query = '', headers: Record<string, string> = asSite) =>
  fetch(copy.cmsUrl + PUBLISHING_LOG_PATH + query, { headers })
const page = async (query = '') => publicLogSchema.parse(await (await ask(query)).json())
const publicLog = async (since = 0) => {
  const entries = []
  for (let after = since, more = true; more;) {
    const answer = await page(`?since=${String(after)}`)
    entries.push(...answer.entries)
    after = answer.entries.at(-1)?.id ?? after
    more = answer.more
  }
  return entries
}
const published = async () => {
  const answer = await fetch(`${copy.cmsUrl}/api/content-version`, { headers: asSite })
  return contentVersionSchema.parse(await answer.json()).published
}

/** What is done leaves this many entries in the log, and raises the content version as often. */
const logged = async (count: number, act: () => Promise<unknown>) => {
  const [rowsBefore, raisedBefore] = [await logRows(copy), await published()]
  await act()
  const rows = (await logRows(copy)).slice(rowsBefore.length)
  expect(rows).toHaveLength(count)
  expect(await published()).toBe(raisedBefore + count)
  return { rows, seen: await publicLog(rowsBefore.at(-1)?.id) }
}

let made = 0
const organisations = entriesPath('organisation')
const bodyWithId = z.object({ data: z.object({ documentId: z.string() }) })
const draft = async (content: object = {}) => {
  made += 1
  const name = `Logged organisation ${String(made)}`
  const sent = { name, kind: 'other', ...content }
  const { status, body } = await officer.request('POST', organisations, sent)
  expect(status).toBe(201)
  const { documentId } = bodyWithId.parse(body).data
  return { name, documentId, path: `${organisations}/${documentId}` }
}
const act = (path: string, action: string, body: object = {}) =>
  officer.request('POST', `${path}/actions/${action}`, body)

test('only whoever holds the token reads the log, and only as far as it is public', async () => {
  expect((await ask('', {})).status).toBe(401)
  expect((await ask('', { authorization: 'Bearer wrong' })).status).toBe(401)
  const { entries } = await page()
  expect(entries.length).toBeGreaterThan(0)
  const { documentId } = await draft()
  expect((await publicLog()).some((entry) => entry.documentId === documentId)).toBe(false)
})

test('an officer cannot see the log in the panel, and not even an administrator can change it', async () => {
  const path = entriesPath('publishing-log')
  expect((await officer.request('GET', path)).status).toBe(403)
  const before = await logRows(copy)
  const documentId = before[0]?.document_id ?? ''
  const row = { at: '2022-01-01T00:00:00.000Z', action: 'delete', contentType: 'organisation' }
  const forged = { ...row, readersSaw: true, actorName: 'Somebody else' }
  for (const [method, at] of [
    ['POST', path],
    ['PUT', `${path}/${documentId}`],
    ['DELETE', `${path}/${documentId}`],
  ] as const) {
    expect((await admin.request(method, at, forged)).status, method).toBe(403)
  }
  const clone = `${path}/clone/${documentId}`
  expect((await admin.request('POST', clone, forged)).status).toBe(403)
  const documentIds = [documentId]
  const bulk = await admin.request('POST', `${path}/actions/bulkDelete`, { documentIds })
  expect(bulk.status).toBe(403)
  expect(await logRows(copy)).toEqual(before)
})

test('it is read page after page, oldest first, and says where a page ends', async () => {
  const everything = await publicLog()
  expect(everything.length).toBeGreaterThan(3)
  expect(everything.map(({ id }) => id)).toEqual(
    everything.map(({ id }) => id).toSorted((one, other) => one - other),
  )
  const first = await page('?limit=2')
  expect(first).toEqual({ limit: 2, more: true, entries: everything.slice(0, 2) })
  const second = await page(`?since=${String(first.entries[1]?.id)}&limit=1`)
  expect(second.entries).toEqual(everything.slice(2, 3))
  expect(await page(`?since=${String(everything.at(-1)?.id)}`)).toEqual({
    limit: LONGEST_LOG_PAGE,
    more: false,
    entries: [],
  })
})

test.for(['?limit=0', `?limit=${String(LONGEST_LOG_PAGE + 1)}`, '?since=-1', '?since=yesterday'])(
  'a page %s is refused and not cut silently',
  async (query) => {
    const answer = await ask(query)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('limit=<1 to')
  },
)

test('a publish is kept with its content and who did it, and readers learn no name', async () => {
  const [area] = await publishedOf(officer, 'action-area')
  const documentId = area?.documentId ?? ''
  const content = await draftOf(officer, 'action-area', documentId)
  const summary = `Kept in the log at ${String(Date.now())}.`
  const { rows, seen } = await logged(1, () =>
    act(`${entriesPath('action-area')}/${documentId}`, 'publish', { ...content, summary }),
  )
  const address = `/action-areas/${String(area?.['slug'])}/`
  const title = area?.['title']
  expect(rows[0]).toMatchObject({ action: 'publish', document_id: documentId, title, address })
  expect(rows[0]?.actor_id).toBeGreaterThan(0)
  expect(rows[0]?.actor_name).toContain('officer')
  expect(rows[0]?.entry).toMatchObject({ documentId, summary, slug: area?.['slug'] })
  expect(rows[0]?.entry?.['ownership']).not.toHaveProperty('ownerEmail')
  expect(rows[0]?.entry).not.toHaveProperty('schedule')
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({
    action: 'publish',
    contentType: 'action-area',
    documentId,
    title,
    address,
    reason: null,
  })
  expect(JSON.stringify(seen)).not.toMatch(/officer|actor/iu)
})

test('an unpublish gives readers its reason and the title they knew', async () => {
  const { name, path } = await draft()
  await act(path, 'publish')
  await officer.request('PUT', path, { name: `${name}, renamed in a draft`, kind: 'other' })
  const { rows, seen } = await logged(1, () =>
    act(path, 'unpublish', { reason: ' It was merged into another. ' }),
  )
  expect(rows[0]?.entry).toBeNull()
  expect(seen[0]).toMatchObject({
    action: 'unpublish',
    title: name,
    address: null,
    reason: 'It was merged into another.',
  })
  const again = await draft()
  await act(again.path, 'publish')
  const refused = await act(again.path, 'unpublish', { reason: 'x'.repeat(601) })
  expect(refused.status).toBe(400)
})

test('what readers never saw is logged when it is deleted, and not told to them', async () => {
  const { name, path } = await draft()
  const never = await logged(1, () => officer.request('DELETE', path))
  expect(never.rows[0]).toMatchObject({ action: 'delete', title: name })
  expect(never.seen).toEqual([])

  const other = await draft()
  await act(other.path, 'publish')
  const { seen } = await logged(1, () => officer.request('DELETE', other.path))
  expect(seen[0]).toMatchObject({ action: 'delete', title: other.name })
})

test('a refused publish, a saved draft and an unpublish of nothing leave no trace', async () => {
  const { path } = await draft()
  await logged(0, async () => {
    const refused = await act(path, 'publish', { name: ' ', kind: 'other' })
    expect(refused.status).toBe(400)
    await officer.request('PUT', path, { name: 'Another draft', kind: 'other' })
    await act(path, 'unpublish')
  })
})

test('twenty publishes at once are twenty entries in the log', async () => {
  const drafts = await Promise.all(Array.from({ length: 20 }, () => draft()))
  const { rows, seen } = await logged(20, async () => {
    const answers = await Promise.all(drafts.map(({ path }) => act(path, 'publish')))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
  })
  const ids = drafts.map(({ documentId }) => documentId).toSorted()
  expect(rows.map(({ document_id }) => document_id).toSorted()).toEqual(ids)
  expect(seen).toHaveLength(20)
})

test('what is done in bulk is logged one by one', async () => {
  const drafts = await Promise.all([draft(), draft(), draft()])
  const documentIds = drafts.map(({ documentId }) => documentId)
  for (const [action, word] of [
    ['bulkPublish', 'publish'],
    ['bulkUnpublish', 'unpublish'],
    ['bulkDelete', 'delete'],
  ] as const) {
    const { rows } = await logged(3, () =>
      officer.request('POST', `${organisations}/actions/${action}`, { documentIds }),
    )
    expect(rows.map((row) => row.action)).toEqual([word, word, word])
    expect(rows.map((row) => row.document_id).toSorted()).toEqual(documentIds.toSorted())
  }
})

test('a bulk publish with one that is refused publishes none', async () => {
  const bad = await draft({ name: 'x', shortName: ' ' })
  const good = await Promise.all([draft(), draft(), draft()])
  const documentIds = [good[0], bad, good[1], good[2]].map(({ documentId }) => documentId)
  await logged(0, async () => {
    const { status } = await officer.request('POST', `${organisations}/actions/bulkPublish`, {
      documentIds,
    })
    expect(status).toBe(400)
  })
})

const tokenSchema = z.object({ data: z.object({ id: z.int(), accessKey: z.string() }) })

test('a save and publish in one call of the API is ruled, counted and logged like any other', async () => {
  const token = { name: 'Importer', description: '', type: 'full-access', lifespan: null }
  const created = await admin.request('POST', '/admin/api-tokens', token)
  const { id, accessKey } = tokenSchema.parse(created.body).data
  const send = async (method: string, path: string, data?: object) => {
    const answer = await fetch(`${copy.cmsUrl}/api/organisations${path}`, {
      method,
      headers: { authorization: `Bearer ${accessKey}`, 'content-type': 'application/json' },
      ...(data && { body: JSON.stringify({ data }) }),
    })
    return { status: answer.status, text: await answer.text() }
  }
  try {
    let documentId = ''
    const { rows } = await logged(1, async () => {
      const { status, text } = await send('POST', '', { name: 'Imported', kind: 'other' })
      expect([status, text]).toEqual([201, expect.stringContaining('Imported')])
      documentId = bodyWithId.parse(JSON.parse(text)).data.documentId
    })
    expect(rows[0]).toMatchObject({ actor_id: null, actor_name: 'API token "Importer"' })
    await logged(1, () => send('PUT', `/${documentId}`, { name: 'Imported again' }))
    await logged(0, async () => {
      const refused = await send('PUT', `/${documentId}`, { name: ' ' })
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('is empty')])
    })
    const { seen } = await logged(1, () => send('DELETE', `/${documentId}`))
    expect(seen[0]?.title).toBe('Imported again')
  } finally {
    await admin.request('DELETE', `/admin/api-tokens/${String(id)}`)
  }
})
