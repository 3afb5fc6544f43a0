import { readFile, truncate, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkArchive } from '../../backup/check-archive.ts'
import { randomFrom } from '../../load/random-from.ts'
import { smallArchive, smallFiles } from './small-archive.ts'

const check = (file: string) => checkArchive(file, '1.2.3')

test('a whole archive is believed, and says when and of what it is', async () => {
  const { madeAt, tables, uploads } = await check(await smallArchive())
  expect(madeAt).toBe('2026-03-02T10:00:00.000Z')
  expect(tables.map(({ name, rows }) => [name, rows])).toEqual([['files', 2]])
  expect(uploads.map(({ name }) => name)).toEqual(['a.png', 'b.pdf', 'small_a.png'])
})

test('cut short anywhere, it is refused', async () => {
  const file = await smallArchive()
  // The last eight bytes are the checksum and the size of all of it.
  for (let bytes = (await readFile(file)).length - 1; bytes > 0; bytes -= 37) {
    await truncate(file, bytes)
    await expect(check(file), `${bytes} bytes`).rejects.toThrow(/is cut short/u)
  }
})

test('a byte that is another is found, wherever it is', async () => {
  const file = await smallArchive()
  const whole = await readFile(file)
  const random = randomFrom(7)
  // The first ten bytes say how it was packed, and nothing of what is in it.
  for (let times = 0; times < 60; times += 1) {
    const at = 10 + random.below(whole.length - 10)
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8))
    await writeFile(file, changed)
    await expect(check(file), `byte ${at}`).rejects.toThrow(/damaged|cut short|not a backup/u)
  }
})

test('what is no archive, and another archive, are no backup', async () => {
  const file = await smallArchive()
  await writeFile(file, 'Dear Sir or Madam')
  await expect(check(file)).rejects.toThrow(/is not a backup of SEND Review/u)
  await writeFile(file, gzipSync('Dear Sir or Madam'))
  await expect(check(file)).rejects.toThrow(/is not a backup of SEND Review/u)
  const foreign = await smallArchive({ 'holiday/photo.jpg': 'a beach' }, () => undefined)
  await expect(check(foreign)).rejects.toThrow(/it holds "holiday\/photo.jpg"/u)
  const other = await smallArchive(smallFiles, () => ({ product: 'a shop', format: 1 }))
  await expect(check(other)).rejects.toThrow(/is not a backup of SEND Review/u)
  await expect(check(await smallArchive(smallFiles, () => undefined))).rejects.toThrow(
    /it has no manifest.json/u,
  )
})

test.for([
  '../escaped.txt',
  'uploads/../../escaped.txt',
  'uploads/..',
  'uploads/a/b.png',
  'uploads/a\\b.png',
  '/etc/passwd',
  'database/../x.ndjson',
])('nothing is called %s in a backup', async (name) => {
  const file = await smallArchive({ ...smallFiles, [name]: 'out' })
  await expect(check(file)).rejects.toThrow(/is not a backup of SEND Review: it holds/u)
})

test('of a later version it is not restored, and of an earlier one it is', async () => {
  const of = (version: string, format = 1) =>
    smallArchive(smallFiles, (manifest) => ({ ...manifest, version, format }))
  for (const [version, format] of [['1.2.4'], ['1.10.0'], ['2.0.0'], ['1.2.3', 2]] as const) {
    await expect(check(await of(version, format)), version).rejects.toThrow(
      `was made by SEND Review ${version}, and this is 1.2.3.`,
    )
  }
  for (const version of ['1.2.3', '1.2.2', '0.9.9']) {
    expect((await check(await of(version))).version).toBe(version)
  }
})

test('every file that the media library names is there, and as it was', async () => {
  const fewer = Object.fromEntries(
    Object.entries(smallFiles).filter(([name]) => name !== 'uploads/small_a.png'),
  )
  await expect(check(await smallArchive(fewer))).rejects.toThrow(
    /the media library has small_a.png, and the archive does not/u,
  )
  const silent = await smallArchive(fewer, (manifest) => ({
    ...manifest,
    uploads: [...manifest.uploads, { name: 'small_a.png', sha256: '0'.repeat(64), bytes: 3 }],
  }))
  await expect(check(silent)).rejects.toThrow(/uploads\/small_a.png is missing from it/u)
  const other = await smallArchive(smallFiles, (manifest) => ({
    ...manifest,
    uploads: manifest.uploads.map((upload) => ({ ...upload, sha256: '0'.repeat(64) })),
  }))
  await expect(check(other)).rejects.toThrow(/uploads\/a.png is not what was backed up/u)
  const unsaid = await smallArchive(smallFiles, (manifest) => ({
    ...manifest,
    uploads: manifest.uploads.slice(1),
  }))
  await expect(check(unsaid)).rejects.toThrow(/says nothing of uploads\/a.png/u)
})
