import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { publicationSchema, publisherStateSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { entriesOf, entriesPath } from '../../panel-session.ts'
import { pdfFile } from '../../pdf-file.ts'
import { signedIn } from '../signed-in.ts'
import { logRows } from './log-rows.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const headers = { authorization: `Bearer ${copy.secrets.PUBLISHER_SECRET}` }

/** Nobody's name, and so in no other file of the copy. */
const NAME = 'Quirinia Zzyzxworth'
const SLUG = 'quirinia-zzyzxworth'
const type = 'review-document'

const planSchema = z.object({
  name: z.string(),
  address: z.string().nullable(),
  withIt: z.array(z.object({ documentId: z.string() })),
  files: z.array(z.object({ name: z.string(), isUsedElsewhere: z.boolean() })),
  withdrawPath: z.string(),
})
const progressSchema = z.object({
  id: z.int(),
  steps: z.array(z.object({ isDone: z.boolean() })),
  isDone: z.boolean(),
})

const until = (what: string, isSo: () => Promise<boolean>) =>
  eventually(async () => ((await isSo()) ? true : undefined), { seconds: 30, until: what })
const get = async (path: string) => {
  const answer = await fetch(copy.siteUrl + path, { redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}
const publication = async () =>
  publicationSchema.parse(JSON.parse((await get('/publication.json')).text))
const state = async () =>
  publisherStateSchema.parse(await (await fetch(`${copy.publisherUrl}/state`, { headers })).json())

/** What a file says, and what it says compressed. */
const textsOf = (name: string, content: Buffer): string => {
  if (name.endsWith('.br')) return brotliDecompressSync(content).toString('latin1')
  if (name.endsWith('.gz')) return gunzipSync(content).toString('latin1')
  return content.toString('latin1')
}

/** A build under way removes files of its own meanwhile: what is gone holds nothing. */
const contentOf = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

/** Every file of a folder that has one of these words in its name or in what it holds. */
const filesWith = async (folder: string, words: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const content = await contentOf(path)
    const text = path + (content.byteLength === 0 ? '' : textsOf(entry.name, content))
    if (words.some((word) => text.toLowerCase().includes(word.toLowerCase()))) found.push(path)
  }
  return found
}
const everywhere = async (words: readonly string[]) => [
  ...(await filesWith(join(copy.dataDir, 'site'), words)),
  ...(await filesWith(join(copy.dataDir, 'publisher'), words)),
]

const document = async (slug: string, title = `A letter about ${NAME}`) => {
  const pdf = await pdfFile({ name: `${slug}.pdf`, words: `${NAME} ${slug}` })
  await officer.request('POST', entriesPath(type), {
    title,
    slug,
    kind: 'other',
    issuedOn: { day: '2026-11-01', precision: 'day' },
    summary: `A letter that names ${NAME}.`,
    file: await officer.upload(pdf, null),
    accessibility: 'not_checked',
  })
  const [found] = (await entriesOf(officer, type)).filter((entry) => entry['slug'] === slug)
  const documentId = found?.documentId ?? ''
  const path = `${entriesPath(type)}/${documentId}`
  const publish = async () => {
    const { status, body } = await officer.request('POST', `${path}/actions/publish`, {})
    expect([status, body]).toEqual([200, expect.anything()])
  }
  return { documentId, path, publish, page: `/documents/${slug}/` }
}
const fileOn = async (page: string) => {
  const { text } = await get(page)
  return /\/media\/[0-9a-f]{16}\/[^"]+\.pdf/u.exec(text)?.[0] ?? ''
}
const planOf = async (documentId: string) => {
  const { body } = await officer.request(
    'GET',
    `/send-review/entries/${type}/${documentId}/withdrawal`,
  )
  return planSchema.parse(body)
}
const withdraw = async (documentId: string, more: object = {}) => {
  const { withdrawPath } = await planOf(documentId)
  const order = { reason: '', isAddressGone: false, deletesFiles: true, withIt: [], ...more }
  const { status, body } = await officer.request('POST', withdrawPath, order)
  expect([status, body]).toEqual([200, expect.anything()])
  return progressSchema.parse(body)
}
const finished = (id: number) =>
  until('everything is erased', async () => {
    const { body } = await officer.request('GET', `/send-review/withdrawals/${String(id)}`)
    return progressSchema.parse(body).isDone
  })

test('what names a child is gone at once, then from everywhere, and is never turned back to', async () => {
  const letter = await document('a-letter-to-go')
  await letter.publish()
  await until('the letter is live', async () => (await get(letter.page)).text.includes(NAME))
  const file = await fileOn(letter.page)
  expect((await get(file)).status).toBe(200)
  expect(await everywhere([NAME])).not.toEqual([])

  const { files, address } = await planOf(letter.documentId)
  expect(address).toBe(letter.page)
  expect(files).toEqual([{ name: 'a-letter-to-go.pdf', isUsedElsewhere: false }])
  const { id, steps } = await withdraw(letter.documentId, { reason: 'It was published in error.' })
  // At once: before any build.
  const gone = await get(letter.page)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('This page was withdrawn on')
  expect(gone.text).toContain('It was published in error.')
  expect((await get(file)).status).toBe(404)
  expect(steps.slice(0, 2)).toEqual([
    expect.objectContaining({ isDone: true }),
    expect.objectContaining({ isDone: true }),
  ])

  await finished(id)
  expect(await everywhere([NAME])).toEqual([])
  expect(JSON.stringify(await logRows(copy))).not.toContain(NAME)
  expect((await state()).releases).toHaveLength(1)
  const back = await fetch(`${copy.publisherUrl}/rollback`, { method: 'POST', headers })
  expect(back.status).toBe(409)
  const page = await get(letter.page)
  expect([page.status, page.text.includes('It was published in error.')]).toEqual([410, true])
  expect((await get('/sitemap-0.xml')).text).not.toContain(letter.page)
  expect((await publication()).entries.map((entry) => entry.documentId)).not.toContain(
    letter.documentId,
  )
  // Its file is gone from the media library, so it needs another to be published.
  expect(await filesWith(join(copy.dataDir, 'public'), [NAME])).toEqual([])

  const other = await document('a-letter-that-stays', 'A letter about nobody')
  await other.publish()
  await until('publishing works again', async () => (await get(other.page)).status === 200)
  await withdraw(other.documentId, { isAddressGone: true })
})

test('an address that gives the name away is told nowhere any more', async () => {
  const letter = await document(SLUG)
  await letter.publish()
  await until('the letter is live', async () => (await get(letter.page)).text.includes(NAME))
  const { id } = await withdraw(letter.documentId, { isAddressGone: true })
  expect((await get(letter.page)).status).toBe(404)
  await finished(id)
  expect((await get(letter.page)).status).toBe(404)
  expect(await everywhere([NAME, SLUG])).toEqual([])
  expect(JSON.stringify(await logRows(copy))).not.toContain(SLUG)
  const asSite = { authorization: `Bearer ${copy.secrets.SITE_TOKEN}` }
  for (const path of ['withdrawn-pages', 'withdrawals', 'publishing-log']) {
    const answer = await fetch(`${copy.cmsUrl}/api/${path}`, { headers: asSite })
    expect(await answer.text(), path).not.toContain(SLUG)
  }
})

test('what is unpublished, or was deleted in haste, is found by its address and erased as well', async () => {
  const letter = await document('deleted-in-haste')
  await letter.publish()
  await until('the letter is live', async () => (await get(letter.page)).text.includes(NAME))
  expect((await officer.request('DELETE', letter.path)).status).toBe(200)
  await until('the page is withdrawn', async () => (await get(letter.page)).status === 410)
  expect(await everywhere([NAME])).not.toEqual([])
  const address = encodeURIComponent(`${copy.siteUrl}${letter.page}?from=mail`)
  const { body } = await officer.request('GET', `/send-review/withdrawal-at?address=${address}`)
  const { withdrawPath } = planSchema.parse(body)
  const order = { reason: '', isAddressGone: false, deletesFiles: true, withIt: [] }
  const answer = await officer.request('POST', withdrawPath, order)
  await finished(progressSchema.parse(answer.body).id)
  expect(await everywhere([NAME])).toEqual([])
  expect((await get(letter.page)).status).toBe(410)
})

test('nobody withdraws who may not, and nothing goes that was not told', async () => {
  const letter = await document('stays-for-now')
  const path = `/send-review/entries/${type}/${letter.documentId}/withdraw`
  const stranger = await fetch(copy.cmsUrl + path, { method: 'POST' })
  expect(stranger.status).toBe(401)
  const order = { reason: '', isAddressGone: false, deletesFiles: false, withIt: ['another'] }
  const { status, body } = await officer.request('POST', path, order)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('Nothing was withdrawn yet')
  const home = await officer.request('GET', '/send-review/withdrawal-at?address=/')
  expect(JSON.stringify(home.body)).toContain('The site cannot be without its review page')
})
