import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { draftOf, entriesPath, type PanelSession, refusalIn } from '../../panel-session.ts'
import { newcomer } from '../newcomer.ts'
import { noDrafts } from '../no-drafts.ts'
import { pdfFile } from '../../pdf-file.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')
const type = 'review-document'
const documents = entriesPath(type)
const withId = z.object({ data: z.object({ documentId: z.string() }) })
await noDrafts()

const made: string[] = []
afterAll(async () => {
  for (const path of made) await officer.request('DELETE', path)
})

const documentWith = async (slug: string, file: number, more: object = {}) => {
  const created = await officer.request('POST', documents, {
    title: `A report (${slug})`,
    slug,
    kind: 'other',
    issuedOn: { day: '2022-02-25', precision: 'day' },
    summary: 'A paper made by a test.',
    accessibility: 'not_checked',
    file,
    ...more,
  })
  expect(created.status).toBe(201)
  const { documentId } = withId.parse(created.body).data
  const path = `${documents}/${documentId}`
  made.push(path)
  return { documentId, path }
}
const save = async (path: string, data: object) => {
  const { status, body } = await officer.request('PUT', path, data)
  expect([status, body]).toEqual([200, expect.anything()])
}
const publish = (path: string, data: object = {}) =>
  officer.request('POST', `${path}/actions/publish`, data)
const factsOf = async (documentId: string) => {
  const { filePages, fileTagged, fileLanguage, fileTitle } = z
    .looseObject({
      filePages: z.unknown(),
      fileTagged: z.unknown(),
      fileLanguage: z.unknown(),
      fileTitle: z.unknown(),
    })
    .parse(await draftOf(officer, type, documentId))
  return { filePages, fileTagged, fileLanguage, fileTitle }
}
const unread = { filePages: null, fileTagged: null, fileLanguage: null, fileTitle: null }
const uploaded = async (pdf: Parameters<typeof pdfFile>[0]) =>
  officer.upload(await pdfFile(pdf), null)
const drawing = await readFile(
  new URL('../../seed/staffordshire/child-drawing.png', import.meta.url),
)

test('what a PDF says of itself is read when it is put into a document, and from nowhere else', async () => {
  const report = await uploaded({ name: 'report.pdf', words: 'The  report\nof 2022', pages: 12 })
  const claimed = { filePages: 99, fileTagged: true, fileTitle: 'Claimed', fileLanguage: 'fr' }
  const { documentId, path } = await documentWith('read', report, claimed)
  const read = {
    filePages: 12,
    fileTagged: true,
    fileLanguage: 'en-GB',
    fileTitle: 'The report of 2022',
  }
  expect(await factsOf(documentId)).toEqual(read)
  await save(path, claimed)
  expect(await factsOf(documentId)).toEqual(read)

  const plain = { title: null, language: null, isTagged: false }
  await save(path, { file: await uploaded({ name: 'plain.pdf', words: 'Plain', ...plain }) })
  expect(await factsOf(documentId)).toEqual({ ...unread, filePages: 1, fileTagged: false })
  const scan = await uploaded({ name: 'scan.pdf', words: 'A scan', picture: drawing, pages: 2 })
  await save(path, { file: scan })
  expect(await factsOf(documentId)).toMatchObject({ filePages: 2, fileTagged: false })
  await save(path, { file: null })
  expect(await factsOf(documentId)).toEqual(unread)
})

test('a document whose file cannot be read any more is not saved as if everyone could read it', async () => {
  const file = await uploaded({ name: 'lost.pdf', words: 'Lost' })
  onTestFinished(async () => {
    await officer.request('DELETE', `/upload/files/${String(file)}`)
  })
  const { body } = await officer.request('GET', `/upload/files/${String(file)}`)
  const { url } = z.object({ url: z.string() }).parse(body)
  await rm(join(inject('copy').dataDir, 'public', url))
  const saved = await officer.request('POST', documents, { title: 'Lost', slug: 'lost', file })
  expect(saved.status).toBe(400)
  expect(JSON.stringify(saved.body)).toContain('“lost.pdf” cannot be read any more')
})

test('another file with the same id is read anew', async () => {
  const file = await uploaded({ name: 'first.pdf', words: 'First', pages: 2 })
  const { documentId } = await documentWith('read-anew', file)
  await officer.replace(file, await pdfFile({ name: 'first.pdf', words: 'Second', pages: 5 }))
  expect(await factsOf(documentId)).toMatchObject({ filePages: 5, fileTitle: 'Second' })
})

test('a PDF that a screen reader cannot follow is published with its text, or with the word that it has problems', async () => {
  const scan = { name: 'scanned.pdf', words: 'Scanned', picture: drawing, isTagged: false }
  const { path } = await documentWith('scanned', await uploaded(scan))
  const refused = await publish(path)
  expect(refused.status).toBe(400)
  expect(refusalIn(refused.body)).toEqual([
    expect.stringMatching(
      /^file: File is a PDF that not everyone can read: a screen reader cannot/u,
    ),
  ])
  expect((await publish(path, { accessibility: 'known_issues' })).status).toBe(200)
})

const versionsSchema = z.array(
  z.looseObject({
    id: z.int(),
    file: z.looseObject({ name: z.string() }),
    issuedOn: z.string().nullable(),
    whatChanged: z.string().nullable(),
  }),
)
const versionsOf = async (documentId: string) =>
  versionsSchema.parse((await draftOf(officer, type, documentId))['previousVersions'])
const shown = async (documentId: string) =>
  (await versionsOf(documentId)).map(({ file, issuedOn, whatChanged }) => [
    file.name,
    issuedOn,
    whatChanged,
  ])

test('a new file keeps the one that readers have, and asks what changed', async () => {
  const first = await uploaded({ name: 'first-edition.pdf', words: 'First edition' })
  const second = await uploaded({ name: 'second-edition.pdf', words: 'Second edition' })
  const third = await uploaded({ name: 'third-edition.pdf', words: 'Third edition' })
  const { documentId, path } = await documentWith('editions', first)
  await save(path, { file: second })
  expect(await shown(documentId), 'nobody has read the first one yet').toEqual([])
  await save(path, { file: first })
  expect((await publish(path)).status).toBe(200)

  await save(path, { file: second })
  expect(await shown(documentId)).toEqual([['first-edition.pdf', '2022-02-25', null]])
  await save(path, { file: second, summary: 'Saved once more.' })
  expect(await versionsOf(documentId)).toHaveLength(1)
  await save(path, { file: first })
  expect(await shown(documentId), 'back to what readers have').toEqual([])

  const refused = await publish(path, { file: second })
  expect(refusalIn(refused.body)).toEqual([
    expect.stringMatching(/^previousVersions\.0\.whatChanged: .* is empty\. Fill it in\.$/u),
  ])
  const [kept] = await versionsOf(documentId)
  const whatChanged = 'The dates of two meetings.'
  expect((await publish(path, { previousVersions: [{ ...kept, whatChanged }] })).status).toBe(200)

  await save(path, { file: third })
  expect(await shown(documentId)).toEqual([
    ['second-edition.pdf', '2022-02-25', null],
    ['first-edition.pdf', '2022-02-25', whatChanged],
  ])
})

test('a file that a published document offers is not overwritten, and the refusal says what to do', async () => {
  const file = await uploaded({ name: 'offered.pdf', words: 'Offered' })
  const { path } = await documentWith('offered', file)
  expect((await publish(path)).status).toBe(200)
  const other = await pdfFile({ name: 'offered.pdf', words: 'Other' })
  await expect(officer.replace(file, other)).rejects.toThrow(
    'stays as it is, because it is in the document \\"A report (offered)\\", which is published. Readers keep what they were given: open the document, put the new file under “File”',
  )
  expect((await officer.request('POST', `${path}/actions/unpublish`, {})).status).toBe(200)
  await officer.replace(file, other)
})

const filesSchema = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      words: z.string(),
      uses: z.array(z.object({ title: z.string(), isPublished: z.boolean() })),
      hidden: z.int(),
    }),
  ),
})
const filesPath = (documentId: string) => `/send-review/entries/${type}/${documentId}/files`

test('beside an entry stands where else its files are used, and only for whoever may open that', async () => {
  const file = await uploaded({ name: 'shared.pdf', words: 'Shared', pages: 3 })
  const one = await documentWith('one-user', file)
  const other = await documentWith('other-user', file)
  expect((await publish(other.path)).status).toBe(200)
  const filesFor = async (panel: PanelSession) => {
    const { status, body } = await panel.request('GET', filesPath(one.documentId))
    expect(status).toBe(200)
    return filesSchema.parse(body).files
  }
  const [told, ...more] = await filesFor(officer)
  expect(more).toEqual([])
  expect(told?.name).toBe('shared.pdf')
  expect(told?.words).toMatch(/^PDF, \dKB, 3 pages$/u)
  expect(told?.uses).toEqual([{ title: 'A report (other-user)', isPublished: true }])
  expect(told?.hidden).toBe(0)

  const reader = await newcomer(['review-document'])
  const stranger = await newcomer(['page'])
  try {
    expect(await filesFor(reader.panel)).toEqual([told])
    const refused = await stranger.panel.request('GET', filesPath(one.documentId))
    expect(refused.status).toBe(403)
  } finally {
    await reader.leave()
    await stranger.leave()
  }
})
