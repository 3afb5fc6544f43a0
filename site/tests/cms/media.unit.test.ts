import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { mediaCopier, safeName } from '../../src/cms/media.ts'
import { startFixtureCms } from '../fixture-cms.ts'

const started = async () => {
  const cms = await startFixtureCms()
  const folder = await mkdtemp(join(tmpdir(), 'media-'))
  onTestFinished(async () => {
    await cms.close()
    await rm(folder, { recursive: true })
  })
  return { cms, folder }
}
const place = { type: 'review-document', documentId: 'letter', field: null }
const letter = {
  documentId: 'file',
  name: 'A letter.pdf',
  url: '/uploads/letter.pdf',
  alternativeText: null,
  mime: 'application/pdf',
  size: 1,
  width: null,
  height: null,
}
const addressOf = (content: string, name: string) =>
  `/media/${createHash('sha256').update(content).digest('hex').slice(0, 16)}/${name}`

test('a file is copied to an address made of what it holds and what it is called', async () => {
  const { cms, folder } = await started()
  cms.files.set(letter.url, Buffer.from('words'))
  const copy = await (await mediaCopier(cms.url, folder))(letter, place)
  expect(copy).toEqual({ ...letter, url: addressOf('words', 'a-letter.pdf') })
  expect(await readFile(join(folder, copy.url.replace('/media/', '')), 'utf8')).toBe('words')
})

test('many entries with the same file fetch it once, and leave nothing half written', async () => {
  const { cms, folder } = await started()
  cms.files.set(letter.url, Buffer.from('words'))
  cms.files.set('/uploads/twin.pdf', Buffer.from('words'))
  const copyFile = await mediaCopier(cms.url, folder)
  const twin = { ...letter, url: '/uploads/twin.pdf' }
  const copies = await Promise.all(
    [letter, twin, letter, twin].map((file) => copyFile(file, place)),
  )
  expect(new Set(copies.map(({ url }) => url))).toEqual(
    new Set([addressOf('words', 'a-letter.pdf')]),
  )
  expect(cms.asked.filter((line) => line.startsWith('GET'))).toHaveLength(2)
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(files.filter((entry) => entry.isFile())).toHaveLength(3)
})

test('the next build fetches only what was replaced or has gone from the folder', async () => {
  const { cms, folder } = await started()
  cms.files.set(letter.url, Buffer.from('words'))
  const build = async () => {
    cms.asked.length = 0
    const { url } = await (await mediaCopier(cms.url, folder))(letter, place)
    return { url, fetches: cms.asked.filter((line) => line.startsWith('GET')).length }
  }
  const first = await build()
  expect(first.fetches).toBe(1)
  expect(await build()).toEqual({ ...first, fetches: 0 })

  await rm(join(folder, first.url.replace('/media/', '')))
  expect(await build()).toEqual({ ...first, fetches: 1 })

  cms.files.set(letter.url, Buffer.from('other words'))
  expect(await build()).toEqual({ url: addressOf('other words', 'a-letter.pdf'), fetches: 1 })
})

test('a file that is gone from the cms is named, with the entry that shows it', async () => {
  const { cms, folder } = await started()
  await expect((await mediaCopier(cms.url, folder))(letter, place)).rejects.toMatchObject({
    message:
      'The cms answered 404 for the file "A letter.pdf". Upload it again in the media library.',
    ...place,
    status: null,
  })
})

test.each([
  ['WSoA overview (December 2021).PDF', 'wsoa-overview-december-2021.pdf'],
  ['Café & crème.png', 'cafe-creme.png'],
  ['../../etc/passwd', 'etc-passwd'],
  ['تقرير.pdf', 'file.pdf'],
  ['.env', 'file.env'],
  ['', 'file'],
])('the name "%s" becomes "%s"', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})

test('whatever a file is called, its address needs no escape and stays in its folder', () => {
  const names = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(names, (name) => /^[a-z0-9-]+(\.[a-z0-9]+)?$/u.test(safeName(name))))
})
