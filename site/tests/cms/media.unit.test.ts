import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { hashOf } from '../../src/cms/hash-of.ts'
import { type CopyFile, mediaCopier } from '../../src/cms/media.ts'
import { startFixtureCms } from '../fixture-cms.ts'
import { shownFile } from '../fixture/shown.ts'

const started = async () => {
  const cms = await startFixtureCms()
  const folder = await mkdtemp(join(tmpdir(), 'media-'))
  onTestFinished(async () => {
    await cms.close()
    await rm(folder, { recursive: true })
  })
  /** What a build gives, and which files it fetched. */
  const build = async (work: (copyFile: CopyFile) => ReturnType<CopyFile>) => {
    cms.asked.length = 0
    const copied = await work(await mediaCopier(cms.url, folder))
    return { copied, fetched: cms.asked.filter((line) => line.startsWith('GET')) }
  }
  const pathOf = (address: string) => join(folder, address.replace('/media/', ''))
  return { cms, folder, build, pathOf }
}
const words = '%PDF-1.7\nwords'
const letter = shownFile()
const { url } = letter.file
const drawing = shownFile({ name: 'Drawing.png', url: '/uploads/drawing.png', mime: 'image/png' })
const addressOf = (content: string, name: string) =>
  `/media/${hashOf(content).slice(0, 16)}/${name}`
const sizeOf = async (path: string) => (await stat(path)).size
const pngOf = (width: number, background: string) =>
  sharp({ create: { width, height: width / 2, channels: 3, background } })
    .png()
    .toBuffer()

test('a file is copied to an address made of what it holds and what it is called', async () => {
  const { cms, build, pathOf } = await started()
  cms.files.set(url, Buffer.from(words))
  const { copied } = await build((copyFile) => copyFile(letter))
  expect(copied).toEqual({
    file: { ...letter.file, url: addressOf(words, 'a-letter.pdf') },
    picture: null,
  })
  expect(await readFile(pathOf(copied.file.url), 'utf8')).toBe(words)
})

test('many entries with the same file fetch it once, and leave nothing half written', async () => {
  const { cms, folder } = await started()
  cms.files.set(url, Buffer.from(words))
  cms.files.set('/uploads/twin.pdf', Buffer.from(words))
  const copyFile = await mediaCopier(cms.url, folder)
  const twin = shownFile({ url: '/uploads/twin.pdf' })
  const copies = await Promise.all([letter, twin, letter, twin].map(copyFile))
  expect(new Set(copies.map(({ file }) => file.url))).toEqual(
    new Set([addressOf(words, 'a-letter.pdf')]),
  )
  expect(cms.asked.filter((line) => line.startsWith('GET'))).toHaveLength(2)
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(files.filter((entry) => entry.isFile())).toHaveLength(3)
})

test('the next build fetches only what was replaced or has gone from the folder', async () => {
  const { cms, build, pathOf } = await started()
  cms.files.set(url, Buffer.from(words))
  const letterNow = (changed = {}) => build((copyFile) => copyFile(shownFile(changed)))
  const first = await letterNow()
  expect(first.fetched).toEqual([`GET ${url}`])
  expect(await letterNow()).toEqual({ ...first, fetched: [] })

  await rm(pathOf(first.copied.file.url))
  expect(await letterNow()).toEqual(first)

  cms.files.set(url, Buffer.from('%PDF-1.7\nother words'))
  expect((await letterNow()).copied.file.url).toBe(
    addressOf('%PDF-1.7\nother words', 'a-letter.pdf'),
  )

  cms.files.set(url, Buffer.from('%PDF-1.7\nOTHER WORDS'))
  const { copied } = await letterNow({ updatedAt: '2026-11-24T09:00:01.000Z' })
  expect(copied.file.url).toBe(addressOf('%PDF-1.7\nOTHER WORDS', 'a-letter.pdf'))
})

test('a file that is gone from the cms is named, with the entry that shows it', async () => {
  const { build } = await started()
  await expect(build((copyFile) => copyFile(letter))).rejects.toMatchObject({
    message:
      'The cms answered 404 for the file "A letter.pdf". Upload it again in the media library.',
    ...letter.place,
    status: null,
  })
})

test('a file that is not what its name says is not copied', async () => {
  const { cms, folder, build } = await started()
  cms.files.set(url, Buffer.from('<html><script>run()</script></html>'))
  await expect(build((copyFile) => copyFile(letter))).rejects.toMatchObject(letter.place)
  expect(await readdir(folder)).toEqual([])
})

test('a picture becomes its widest copy, and all its copies are in the folder', async () => {
  const { cms, build, pathOf } = await started()
  cms.files.set('/uploads/drawing.png', await pngOf(400, '#c00'))
  const { file, picture } = (await build((copyFile) => copyFile(drawing))).copied
  const bytes = await readFile(pathOf(file.url))
  expect(file).toEqual({
    ...drawing.file,
    url: picture?.address,
    mime: 'image/jpeg',
    size: bytes.length / 1000,
    width: 400,
    height: 200,
  })
  const copies = picture?.formats.flatMap((format) => format.copies) ?? []
  expect(copies).toHaveLength(6)
  for (const { address, width } of copies) {
    expect(await sizeOf(pathOf(address))).not.toBe(0)
    expect(address.split('/').at(-1)).toMatch(new RegExp(`^${width}\\.(?:avif|webp|jpeg)$`, 'u'))
  }
})

test('a picture is drawn once for what it holds, in whatever file it comes', async () => {
  const { cms, folder, build, pathOf } = await started()
  cms.files.set('/uploads/drawing.png', await pngOf(400, '#c00'))
  cms.files.set('/uploads/twin.png', await pngOf(400, '#c00'))
  const twin = shownFile({ ...drawing.file, name: 'Twin.png', url: '/uploads/twin.png' })
  const first = await build((copyFile) => copyFile(drawing))
  const copies = first.copied.picture?.formats.flatMap((format) => format.copies) ?? []
  const { address = '' } = copies[0] ?? {}
  const draws = async () => (await readdir(folder, { recursive: true })).length
  const drawn = await draws()

  expect(await build((copyFile) => copyFile(drawing))).toEqual({ ...first, fetched: [] })
  const second = await build((copyFile) => copyFile(twin))
  expect(second.copied.picture).toEqual(first.copied.picture)
  expect(await draws()).toBe(drawn + 1)

  await rm(pathOf(address))
  expect(await build((copyFile) => copyFile(drawing))).toEqual(first)
  expect(await sizeOf(pathOf(address))).not.toBe(0)
})

test('what a build uses is marked as used, and no file of it looks changed', async () => {
  const { cms, folder, build } = await started()
  cms.files.set(url, Buffer.from(words))
  cms.files.set('/uploads/drawing.png', await pngOf(400, '#c00'))
  const both = async (copyFile: CopyFile) => {
    await copyFile(letter)
    return copyFile(drawing)
  }
  await build(both)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const longAgo = new Date('2026-01-01T00:00:00Z')
  await Promise.all(files.map((file) => utimes(file, longAgo, longAgo)))
  expect((await build(both)).fetched).toEqual([])
  for (const file of files) {
    const { atime, mtime } = await stat(file)
    expect([file, atime > longAgo, mtime]).toEqual([file, true, longAgo])
  }
})
