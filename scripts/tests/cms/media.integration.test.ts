import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')

const drawing = new URL('../../seed/staffordshire/child-drawing.png', import.meta.url)
const words = 'Two children under a rainbow, drawn in crayon'
const documents = entriesPath('review-document')
const withId = z.object({ data: z.object({ documentId: z.string() }) })
const said = z.object({ error: z.object({ message: z.string() }) })

const picture = async (name: string, alternativeText: string | null = words) =>
  officer.upload(new File([await readFile(drawing)], name, { type: 'image/png' }), alternativeText)

const made: string[] = []
afterAll(async () => {
  for (const path of made) await officer.request('DELETE', path)
})

/** A document, published or not, whose file is this one. */
const documentWith = async (file: number, slug: string, isPublished = true) => {
  const created = await officer.request('POST', documents, {
    title: `Paper ${slug}`,
    slug,
    kind: 'other',
    issuedOn: { day: '2022-01-01', precision: 'day' },
    summary: 'A paper made by a test.',
    file,
    accessibility: 'not_checked',
  })
  expect(created.status).toBe(201)
  const path = `${documents}/${withId.parse(created.body).data.documentId}`
  made.push(path)
  if (isPublished) {
    const answer = await officer.request('POST', `${path}/actions/publish`, {})
    expect([answer.status, answer.body]).toEqual([200, expect.anything()])
  }
  return path
}
const setInfo = (id: number, fileInfo: object) =>
  officer.request('POST', `/upload?id=${String(id)}`, { fileInfo })
const remove = (id: number) => officer.request('DELETE', `/upload/files/${String(id)}`)
const isThere = async (id: number) =>
  (await officer.request('GET', `/upload/files/${String(id)}`)).status === 200

test('the alternative text of a published picture can be bettered, and not emptied', async () => {
  const id = await picture('rainbow.png')
  const path = await documentWith(id, 'rainbow')
  for (const alternativeText of ['', '  ', 'rainbow.png', 'IMG_1234']) {
    const answer = await setInfo(id, { alternativeText })
    expect(answer.status, alternativeText).toBe(400)
    const { message } = said.parse(answer.body).error
    expect(message).toContain('the document "Paper rainbow" is published and uses it')
    expect(message).toMatch(/alternative text/u)
  }
  expect((await setInfo(id, { name: words })).status).toBe(400)
  expect((await setInfo(id, { alternativeText: 'A rainbow over two children' })).status).toBe(200)
  const bulk = { updates: [{ id, fileInfo: { alternativeText: '' } }] }
  expect((await officer.request('POST', '/upload/actions/bulk-update', bulk)).status).toBe(400)

  expect((await officer.request('POST', `${path}/actions/unpublish`, {})).status).toBe(200)
  expect((await setInfo(id, { alternativeText: '' })).status).toBe(200)
})

test('a file that a published entry uses is not deleted, and the refusal names the entry', async () => {
  const id = await picture('kept.png')
  const path = await documentWith(id, 'kept')
  const answer = await remove(id)
  expect(answer.status).toBe(400)
  expect(said.parse(answer.body).error.message).toBe(
    'You cannot delete "kept.png" while published entries use it: the document "Paper kept". Take it out of those and publish them, or unpublish them, first.',
  )
  expect(await isThere(id)).toBe(true)

  expect((await officer.request('DELETE', path)).status).toBe(200)
  expect((await remove(id)).status).toBe(200)
  expect(await isThere(id)).toBe(false)
})

test('a file that only an older version in a published entry uses is not deleted either', async () => {
  const [id, older] = [await picture('newer.png'), await picture('older.png')]
  const path = await documentWith(id, 'versions')
  const draft = await draftOf(officer, 'review-document', path.slice(documents.length + 1))
  const versions = [{ file: older, issuedOn: '2021-01-01', whatChanged: 'The first one.' }]
  const publish = `${path}/actions/publish`
  const answer = await officer.request('POST', publish, { ...draft, previousVersions: versions })
  expect([answer.status, answer.body]).toEqual([200, expect.anything()])
  expect((await remove(older)).status).toBe(400)
  expect((await setInfo(older, { alternativeText: '' })).status).toBe(400)
})

test('nothing is deleted in bulk or with a folder while one of the files is used', async () => {
  const [used, unused] = [await picture('used.png'), await picture('unused.png')]
  await documentWith(used, 'used')
  const bulk = { fileIds: [unused, used], folderIds: [] }
  expect((await officer.request('POST', '/upload/actions/bulk-delete', bulk)).status).toBe(400)
  expect([await isThere(used), await isThere(unused)]).toEqual([true, true])

  const admin = signedIn('admin')
  const created = await admin.request('POST', '/upload/folders', { name: 'To go', parent: null })
  const folder = z.object({ data: z.object({ id: z.int() }) }).parse(created.body).data.id
  await admin.request('POST', '/upload/actions/bulk-move', {
    fileIds: [unused, used],
    folderIds: [],
    destinationFolderId: folder,
  })
  const withFolder = { fileIds: [], folderIds: [folder] }
  expect((await admin.request('POST', '/upload/actions/bulk-delete', withFolder)).status).toBe(400)
  expect([await isThere(used), await isThere(unused)]).toEqual([true, true])
})

test('a file that only a draft uses is its own affair', async () => {
  const id = await picture('drafted.png')
  await documentWith(id, 'drafted', false)
  expect((await setInfo(id, { alternativeText: '' })).status).toBe(200)
  expect((await remove(id)).status).toBe(200)
})
