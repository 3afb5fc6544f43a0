import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContentTypeName, previewSourcePath, signPreview } from '@send-review/shared'
import { afterAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesOf, publishedOf, entriesPath } from '../../panel-session.ts'
import { newcomer } from '../newcomer.ts'
import { pdfFile } from '../../pdf-file.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const officer = signedIn('officer')

const withUrl = z.object({ data: z.object({ url: z.url() }) })
const withId = z.object({ data: z.object({ documentId: z.string() }) })

const askAddress = (panel: typeof officer, type: string, documentId = '', status = 'draft') =>
  panel.request(
    'GET',
    `/content-manager/preview/url/api::${type}.${type}?documentId=${documentId}&status=${status}`,
  )
const addressOf = async (...asked: [type: string, documentId?: string, status?: string]) => {
  const { body } = await askAddress(officer, ...asked)
  return withUrl.parse(body).data.url
}
const open = async (address: string) => {
  const answer = await fetch(address)
  return { status: answer.status, url: answer.url, text: await answer.text(), answer }
}
const preview = async (...asked: [type: string, documentId?: string, status?: string]) =>
  open(await addressOf(...asked))

/** Undone when the tests have run, for the copy is shared. */
const undo: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of undo.toReversed()) await step()
})

const areas = await publishedOf(officer, 'action-area')
const areaAt = (index: number) => {
  const area = areas[index]
  if (area === undefined) throw new Error('The seed has too few areas.')
  const path = `${entriesPath('action-area')}/${area.documentId}`
  return { documentId: area.documentId, path, address: `/action-areas/${String(area['slug'])}/` }
}
const saveArea = async (index: number, change: object) => {
  const { documentId, path } = areaAt(index)
  const draft = await draftOf(officer, 'action-area', documentId)
  const saved = await officer.request('PUT', path, { ...draft, ...change })
  expect(saved.status).toBe(200)
  undo.push(() => officer.request('POST', `${path}/actions/discard`, {}))
}
const make = async (type: string, content: object) => {
  const { body } = await officer.request('POST', entriesPath(type), content)
  const { documentId } = withId.parse(body).data
  undo.push(() => officer.request('DELETE', `${entriesPath(type)}/${documentId}`))
  return documentId
}
/** Without those of a release that is being made, which may go while they are read. */
const filesBelow = async (folder: string) =>
  (await readdir(join(copy.dataDir, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.partial'))
    .map(({ parentPath, name }) => join(parentPath, name))

test('what was saved shows in the preview at once, each time, and not on the site', async () => {
  const { documentId, address } = areaAt(0)
  const opened = await addressOf('action-area', documentId)
  for (const word of ['first', 'second', 'third']) {
    const words = `A ${word} draft at ${String(Date.now())}.`
    await saveArea(0, { summary: words })
    const page = await open(opened)
    expect(page.status).toBe(200)
    expect(new URL(page.url).pathname).toBe(`${new URL(opened).pathname}${address}`)
    expect(page.text).toContain(words)
    expect(page.text).toContain('Draft: not published.')
    expect((await open(copy.siteUrl + address)).text).not.toContain(words)
  }
  const live = await preview('action-area', documentId, 'published')
  expect(live.text).toContain('This is the page as readers have it.')
  expect(live.text).not.toContain('A third draft')
})

test('a half-written draft elsewhere does no harm, and a draft with empty fields names them', async () => {
  await saveArea(1, { title: '', summary: null })
  expect((await preview('action-area', areaAt(0).documentId)).status).toBe(200)
  const { status, text } = await preview('action-area', areaAt(1).documentId)
  expect(status).toBe(422)
  expect(text).toContain('<li><strong>Title</strong> is empty. Write at least one word.</li>')
  expect(text).toContain('<li><strong>Summary</strong> is empty. Fill it in.</li>')
})

test('what a draft points at and readers cannot see is left out and named, or missed where it is needed', async () => {
  const name = `Friends of the review ${String(Date.now())}`
  const organiser = await make('organisation', { name, kind: 'other' })
  const link = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] })
  const meeting = await make('meeting', {
    title: 'Drop-in for parents',
    slug: `drop-in-${String(Date.now())}`,
    kind: 'drop_in',
    stage: 'planned',
    startsAt: '2027-02-02T10:00:00.000Z',
    organiser: link(organiser),
  })
  const page = await preview('meeting', meeting)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Drop-in for parents')
  expect(page.text).toContain(`<li>the organisation "${name}"</li>`)

  const area = await make('action-area', { title: 'A new area', slug: 'a-new-area-of-a-test' })
  const update = await make('progress-update', { actionArea: link(area) })
  const refused = await preview('progress-update', update)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(
    '<strong>Action area</strong> points to the action area &quot;A new area&quot;, which is not published. Publish that one first.',
  )
  const unused = await preview('organisation', organiser)
  expect(unused.text).toContain('does not stand on any page')
})

test('a file of a draft is in the preview alone, and only for whoever has its address', async () => {
  const words = `Only a draft ${String(Date.now())}`
  const pdf = await pdfFile({ name: 'draft.pdf', words })
  const document = await make('review-document', {
    title: 'A paper in the making',
    slug: 'a-paper-in-the-making',
    kind: 'other',
    issuedOn: { day: '2022-01-01', precision: 'day' },
    summary: words,
    file: await officer.upload(pdf, null),
    accessibility: 'not_checked',
  })
  const { text, url } = await preview('review-document', document)
  const [, file = ''] = /href="([^"]+\/draft\.pdf)"/u.exec(text) ?? []
  expect((await open(new URL(file, url).href)).text).toContain(words)
  const other = await addressOf('action-area', areaAt(0).documentId)
  await open(other)
  const place = file.slice(file.indexOf('/media/'))
  for (const address of [other + place, copy.previewUrl + place, copy.siteUrl + place]) {
    expect((await fetch(address)).status, address).toBe(404)
  }
  for (const path of [...(await filesBelow('site')), ...(await filesBelow('publisher/media'))]) {
    expect((await readFile(path)).includes(words), path).toBe(false)
  }
})

test('a token opens the pages of its entry and nothing else of the build', async () => {
  const token = await addressOf('action-area', areaAt(0).documentId)
  for (const path of [areaAt(2).address, '/documents/', '/publication.json', '/sitemap-0.xml']) {
    expect((await fetch(token + path)).status, path).toBe(404)
  }
  const { text } = await open(token)
  expect(text).toMatch(/<a [^>]*href="http:\/\/localhost:\d+\/documents\/" target="_blank"/u)
})

test('a wrong token, another entry’s and one whose time is over open nothing', async () => {
  const [one, other] = [areaAt(0).documentId, areaAt(2).documentId]
  const address = await addressOf('action-area', one)
  const past = signPreview(
    copy.secrets.PREVIEW_SECRET,
    { type: 'action-area', documentId: one, status: 'draft' },
    new Date(Date.now() - 1000),
  )
  for (const wrong of [
    `${address}x`,
    address.replace(one, other),
    `${copy.previewUrl}/p/${past}`,
    copy.previewUrl,
    `${copy.previewUrl}${areaAt(0).address}`,
  ]) {
    const { status, text } = await open(wrong)
    expect(status, wrong).toBe(404)
    expect(text).toContain('The address is wrong, or its time is over.')
  }
})

test('drafts are given to the preview alone, which may read nothing else with its token', async () => {
  const subject = {
    type: 'action-area',
    documentId: areaAt(0).documentId,
    status: 'draft',
  } as const
  const ask = async (path: string, token?: string) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return (await fetch(copy.cmsUrl + path, { headers })).status
  }
  const { SITE_TOKEN, PREVIEW_TOKEN } = copy.secrets
  const path = previewSourcePath(subject)
  expect(await ask(path, PREVIEW_TOKEN)).toBe(200)
  for (const token of [undefined, SITE_TOKEN, officer.token])
    expect(await ask(path, token)).toBe(401)
  expect(await ask(previewSourcePath({ ...subject, documentId: 'none' }), PREVIEW_TOKEN)).toBe(404)
  expect(await ask('/api/previews/admin/1/draft', PREVIEW_TOKEN)).toBe(404)
  expect(await ask('/api/action-areas', PREVIEW_TOKEN)).toBe(401)
})

test('a page of the preview is not kept, not indexed and framed by the panel alone', async () => {
  const { answer } = await preview('action-area', areaAt(0).documentId)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  const panel = new URL(copy.cmsUrl).port
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain(`frame-ancestors http://localhost:${panel};`)
  const admin = await fetch(`${copy.cmsUrl}/admin`)
  expect(admin.headers.get('content-security-policy')).toContain(
    `frame-src http://localhost:${new URL(copy.previewUrl).port}`,
  )
})

test.each<ContentTypeName>(['local-area', 'review-page', 'glossary-term', 'progress-update'])(
  'a %s is shown on the page where it stands',
  async (type) => {
    const isSingle = type === 'local-area' || type === 'review-page'
    const [first] = isSingle ? [undefined] : await entriesOf(officer, type)
    const { status, text } = await preview(type, first?.documentId)
    expect(status).toBe(200)
    expect(text).toContain('Draft: not published.')
  },
)

test('a redirect has no preview, and whoever may not read a type gets no address of it', async () => {
  const [redirect] = await entriesOf(officer, 'redirect')
  expect((await askAddress(officer, 'redirect', redirect?.documentId ?? 'none')).status).toBe(204)

  const { panel, leave } = await newcomer([])
  undo.push(leave)
  expect((await askAddress(panel, 'action-area', areaAt(0).documentId)).status).toBe(204)
})
