import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkArchive } from '../../backup/check-archive.ts'
import { refuseUnlessEmpty, refuseWithoutRoom } from '../../backup/empty-place.ts'
import { momentInWords } from '../../backup/in-words.ts'
import { refuseWhileRunning } from '../../backup/not-running.ts'
import { withdrawnSince } from '../../backup/withdrawn-since.ts'
import { readEnvironment } from '../../start/environment.ts'
import { smallArchive, smallFiles } from './small-archive.ts'

const folder = async () => {
  const own = await mkdtemp(join(tmpdir(), 'send-review-empty-'))
  onTestFinished(() => rm(own, { recursive: true }))
  return own
}

test.each(['cms.sqlite', 'cms.sqlite-journal', 'cms.sqlite-wal', 'cms.sqlite-shm'])(
  'nothing is restored where %s is left: SQLite would take it as its own',
  async (name) => {
    const dataDir = await folder()
    const environment = readEnvironment({ DATA_DIR: dataDir }, '/')
    await refuseUnlessEmpty(environment)
    await writeFile(join(dataDir, name), 'old')
    await expect(refuseUnlessEmpty(environment)).rejects.toThrow(`${join(dataDir, name)} is there`)
  },
)

test('a disk without room is told before anything is written', async () => {
  const manifest = await checkArchive(await smallArchive(), '1.2.3')
  const place = join(await folder(), 'not/there/yet')
  expect(() => refuseWithoutRoom(place, manifest)).not.toThrow()
  const uploads = manifest.uploads.map((upload) => ({ ...upload, bytes: 1e15 }))
  expect(() => refuseWithoutRoom(place, { ...manifest, uploads })).toThrow(
    /has room for \d+ MB, and the backup needs 3000000001 MB/u,
  )
})

test('while a process of the product lives nothing is restored, and one that has ended is no hindrance', async () => {
  const dataDir = await folder()
  refuseWhileRunning(dataDir)
  await mkdir(join(dataDir, 'logs'))
  await writeFile(join(dataDir, 'logs/cms.pid'), `${process.pid}\n`)
  expect(() => refuseWhileRunning(dataDir)).toThrow(`cms is process ${process.pid}`)
  // No process has such a number.
  await writeFile(join(dataDir, 'logs/cms.pid'), '999999999\n')
  expect(() => refuseWhileRunning(dataDir)).not.toThrow()
})

test('what the publisher remembers as withdrawn, and the backup does not know, is told', async () => {
  const dataDir = await folder()
  const file = await smallArchive()
  const manifest = await checkArchive(file, '1.2.3')
  expect(await withdrawnSince(file, manifest, dataDir)).toEqual([])
  await mkdir(join(dataDir, 'publisher'))
  const marks = [{ id: 1, at: '2026-07-01T17:30:00.000Z', contentVersion: 'e:1', isErased: true }]
  await writeFile(join(dataDir, 'publisher/withdrawals.json'), JSON.stringify(marks))
  const [at = ''] = await withdrawnSince(file, manifest, dataDir)
  expect(momentInWords(at)).toBe('1 July 2026 at 6:30pm')

  const rows = '[1,"2026-07-01T17:30:00.000Z"]\n'
  const later = await smallArchive({ ...smallFiles, 'database/withdrawals.ndjson': rows })
  expect(await withdrawnSince(later, await checkArchive(later, '1.2.3'), dataDir)).toEqual([])
})
