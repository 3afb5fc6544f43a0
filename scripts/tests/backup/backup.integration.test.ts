import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { checkArchive } from '../../backup/check-archive.ts'
import type { Manifest } from '../../backup/manifest.ts'
import { productVersion } from '../../backup/operator.ts'
import { entriesOf } from '../../backup/read-archive.ts'
import { rowsIn } from '../../backup/rows-in.ts'
import { startOfficers } from '../../load/busy-officers.ts'
import { operate } from '../../load/operate.ts'
import { publishedOf } from '../../panel-session.ts'
import { untilLive } from '../../start/until.ts'
import { signedIn } from '../signed-in.ts'
import { emptyPlace, settingsOf, whatIsThere } from './places.ts'

// The site that is built from a restored place is in restored.integration.test.ts, of `npm run test:full`.
const copy = inject('copy')
const officer = signedIn('officer')
const place = await emptyPlace(copy)
afterAll(() => place.remove())
const file = join(place.folder, 'backup.tar.gz')
const again = join(place.folder, 'again.tar.gz')

/** What proves each table and each file, but for the one that a restore begins anew. */
const sealsIn = ({ tables, uploads }: Manifest) =>
  [...tables, ...uploads].flatMap(({ name, sha256 }) =>
    name === 'content_versions' ? [] : [`${name} ${sha256}`],
  )

const columnOf = async (archive: string, table: string, column: string) => {
  const manifest = await checkArchive(archive, productVersion())
  const values: unknown[] = []
  for await (const {
    table: { columns },
    row,
  } of rowsIn(archive, manifest, table)) {
    values.push(row[columns.findIndex(({ name }) => name === column)])
  }
  return values
}

/** What the panel lists of an entry: its draft. */
const draftSchema = z.object({ documentId: z.string(), updatedAt: z.string() })

/** How many more changes an archive counts than publishes: each publish is one of both, so it stays. */
const changesBesidePublishes = async (archive: string): Promise<number> => {
  const { contentVersion } = await checkArchive(archive, productVersion())
  const times = await columnOf(archive, 'content_changes', 'times')
  return times.reduce<number>((sum, one) => sum + Number(one), 0) - contentVersion.published
}

beforeAll(async () => {
  const officers = await startOfficers(officer, {
    ...{ name: 'the backup', atOnce: 2, most: Infinity, pauseMs: 0 },
  })
  try {
    const { code, said } = await operate('backup', file, settingsOf(copy))
    expect(said).toMatch(
      /^Backed up into .+: \d+ rows of \d+ tables of (?:SQLite|PostgreSQL), \d+ files, /u,
    )
    expect(code).toBe(0)
  } finally {
    await officers.stop()
  }
  expect(officers.answered()).toBeGreaterThan(0)
  await untilLive(copy.cmsUrl, copy.siteUrl, copy.secrets.SITE_TOKEN)
})

test('a backup is for its owner alone, and nothing else is left beside it', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(place.folder)).toEqual(['backup.tar.gz'])
  const { said } = await operate('backup', file, settingsOf(copy))
  expect(said).toBe(`${file} is there already. Give the backup another name.\n`)
})

test('no secret and no session of the copy is in it', async () => {
  const { tables } = await checkArchive(file, productVersion())
  expect(tables.filter(({ name }) => name === 'strapi_sessions')).toEqual([])
  for await (const { place, content } of entriesOf(file)) {
    let text = ''
    for await (const piece of content) text += piece.toString('latin1')
    for (const [name, value] of Object.entries(copy.secrets)) {
      expect(text.includes(value), `${name} in ${place}`).toBe(false)
    }
  }
})

test('it is of one moment, though officers published: what was counted in one table was in the other', async () => {
  const quiet = join(place.folder, 'quiet.tar.gz')
  await operate('backup', quiet, settingsOf(copy))
  expect(await changesBesidePublishes(file)).toBe(await changesBesidePublishes(quiet))
})

test('moments are those that the panel says, whatever the time zone of the operator', async () => {
  const [inspection] = await publishedOf(officer, 'inspection')
  const { documentId, updatedAt } = draftSchema.parse(inspection)
  const ids = await columnOf(file, 'inspections', 'document_id')
  const published = await columnOf(file, 'inspections', 'published_at')
  const updated = await columnOf(file, 'inspections', 'updated_at')
  const isDraft = (row: number) => ids[row] === documentId && published[row] === null
  expect(updated.filter((_moment, row) => isDraft(row))).toEqual([updatedAt])
})

test('a damaged one is refused in a sentence, and nothing is touched', async () => {
  const damaged = join(place.folder, 'damaged.tar.gz')
  const bytes = await readFile(file)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(damaged, bytes)
  const { code, said } = await operate('restore', damaged, place.settings)
  expect(said).toMatch(/ is (?:cut short or damaged|damaged)/u)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
  expect(await whatIsThere(place.settings)).toEqual([])
})

test('where there is content, or the product runs, nothing is restored', async () => {
  const running = await operate('restore', file, settingsOf(copy))
  expect(running.said).toContain('The product runs in')
  expect(running.code).toBe(1)
  const DATA_DIR = join(place.folder, 'full')
  await mkdir(join(DATA_DIR, 'public/uploads'), { recursive: true })
  await writeFile(join(DATA_DIR, 'public/uploads/paper.pdf'), 'kept')
  const full = await operate('restore', file, { ...place.settings, DATA_DIR })
  expect(full.said).toContain('has files in it')
  expect(full.code).toBe(1)
  if ('url' in copy.database) {
    const others = { ...place.settings, DATABASE_URL: copy.database.url }
    const { said } = await operate('restore', file, others)
    expect(said).toContain('Somebody else is connected to the database')
  }
  expect(await whatIsThere({ DATA_DIR })).toHaveLength(3)
})

test('restored into an empty place, it is all there but for the sessions, and counts in a new epoch', async () => {
  const { code, said } = await operate('restore', file, place.settings)
  expect(said).toContain('What was withdrawn, and which accounts were removed, since then is back.')
  expect(code).toBe(0)
  const { code: asWell } = await operate('backup', again, place.settings)
  expect(asWell).toBe(0)
  const before = await checkArchive(file, productVersion())
  const after = await checkArchive(again, productVersion())
  expect(sealsIn(after)).toEqual(sealsIn(before))
  expect(after.tables.map(({ lastId }) => lastId)).toEqual(
    before.tables.map(({ lastId }) => lastId),
  )
  expect(after.contentVersion.published).toBe(before.contentVersion.published)
  expect(after.contentVersion.epoch).not.toBe(before.contentVersion.epoch)
})
