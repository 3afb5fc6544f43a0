import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { backUp } from '../../backup/backup.ts'
import { rowsIn } from '../../backup/rows-in.ts'
import { readEnvironment } from '../../start/environment.ts'

/** A copy with a database of two tables, whose media library has one paper. */
const smallCopy = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-small-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const uploads = join(folder, 'public/uploads')
  await mkdir(uploads, { recursive: true })
  const database = new DatabaseSync(join(folder, 'cms.sqlite'))
  onTestFinished(() => database.close())
  database.exec(`
    CREATE TABLE files (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT, formats JSON, seen BOOLEAN, at DATETIME);
    CREATE TABLE content_versions (id INTEGER PRIMARY KEY AUTOINCREMENT, epoch TEXT, published INTEGER);
    INSERT INTO content_versions (epoch, published) VALUES ('an epoch', 7);
    INSERT INTO files (url, seen, at) VALUES ('/uploads/paper.pdf', 1, 1770000000123);
    INSERT INTO files (url, at) VALUES ('/uploads/gone.pdf', 0);
    DELETE FROM files WHERE id = 2`)
  const environment = readEnvironment({ DATA_DIR: folder }, '/')
  return { folder, database, paper: join(uploads, 'paper.pdf'), environment }
}

/** A file that was put there in this many milliseconds from now. */
const writeAt = async (file: string, inMs: number) => {
  await writeFile(file, 'A paper')
  const at = (Date.now() + inMs) / 1000
  await utimes(file, at, at)
}

test('a backup keeps every row, what counts ids, and the files that the rows name', async () => {
  const { folder, paper, environment } = await smallCopy()
  await writeAt(paper, -60_000)
  await writeAt(join(folder, 'public/uploads/nobodys.pdf'), -60_000)
  const file = join(folder, 'backup.tar.gz')
  const manifest = await backUp(file, environment, '1.2.3')
  expect(manifest).toMatchObject({ version: '1.2.3', database: 'sqlite' })
  expect(manifest.contentVersion).toEqual({ epoch: 'an epoch', published: 7 })
  expect(manifest.uploads.map(({ name }) => name)).toEqual(['paper.pdf'])
  expect(manifest.tables.find(({ name }) => name === 'files')).toMatchObject({ lastId: 2, rows: 1 })
  const rows = []
  for await (const { row } of rowsIn(file, manifest, 'files')) rows.push(row)
  expect(rows).toEqual([[1, '/uploads/paper.pdf', null, true, '2026-02-02T02:40:00.123Z']])
})

test('a backup waits for no writer, and is of before what is not committed yet', async () => {
  const { folder, database, paper, environment } = await smallCopy()
  await writeAt(paper, -60_000)
  database.exec(`BEGIN; UPDATE content_versions SET published = 8`)
  const { contentVersion } = await backUp(join(folder, 'backup.tar.gz'), environment, '1.2.3')
  database.exec('COMMIT')
  expect(contentVersion.published).toBe(7)
})

test('a file that was put there while the database was read is read again, with the database', async () => {
  const { folder, paper, environment } = await smallCopy()
  await writeAt(paper, 300)
  const { mtimeMs } = await stat(paper)
  const manifest = await backUp(join(folder, 'backup.tar.gz'), environment, '1.2.3')
  expect(manifest.uploads.map(({ name }) => name)).toEqual(['paper.pdf'])
  expect(Date.parse(manifest.madeAt)).toBeGreaterThanOrEqual(Math.floor(mtimeMs))
})

test('without a file that the media library names there is no backup, and nothing is left of it', async () => {
  const { folder, paper, environment } = await smallCopy()
  const file = join(folder, 'backup.tar.gz')
  const before = await readdir(folder)
  await expect(backUp(file, environment, '1.2.3')).rejects.toThrow(
    /The media library names paper.pdf, and .+ has no such file/u,
  )
  await writeAt(paper, 3_600_000)
  await expect(backUp(file, environment, '1.2.3')).rejects.toThrow(
    /paper.pdf in the media library was changed again and again/u,
  )
  expect(await readdir(folder)).toEqual(before)
})
