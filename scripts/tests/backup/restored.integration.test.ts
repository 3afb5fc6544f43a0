import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { productVersion } from '../../backup/operator.ts'
import { startOfficers } from '../../load/busy-officers.ts'
import { operate, type Settings } from '../../load/operate.ts'
import { liveCount, publishAndRead, siteOf, startRestored } from '../../load/restored-copy.ts'
import { startPostgres } from '../../running-copy.ts'
import { untilLive } from '../../start/until.ts'
import { signedIn } from '../signed-in.ts'
import { emptyDatabase, emptyPlace, settingsOf, whatIsThere } from './places.ts'
import { smallArchive, smallFiles } from './small-archive.ts'

const copy = inject('copy')
const folder = await mkdtemp(join(tmpdir(), 'send-review-restored-'))
const file = join(folder, 'backup.tar.gz')
const live = () => untilLive(copy.cmsUrl, copy.siteUrl, copy.secrets.SITE_TOKEN)
const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true })]
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

let site: string[] = []
let count = 0
beforeAll(async () => {
  await live()
  expect((await operate('backup', file, settingsOf(copy))).code).toBe(0)
  site = siteOf(copy)
  count = await liveCount(copy)
  expect(site.length).toBeGreaterThan(50)
  // What is restored is of before these.
  const pace = { name: 'later than the backup', atOnce: 1, most: 3, pauseMs: 0 }
  await (
    await startOfficers(signedIn('officer'), pace)
  ).done
  await live()
  expect(siteOf(copy)).not.toEqual(site)
})

/** Where a copy of this kind is restored to. */
const ofSameKind = async (): Promise<Settings> => {
  if ('file' in copy.database) return {}
  const { url, drop } = await emptyDatabase(copy.database.url)
  ends.push(drop)
  return { DATABASE_CLIENT: 'postgres', DATABASE_URL: url }
}

const restored = async (beside: boolean, database: Settings) => {
  const { copy: other, stop } = await startRestored(file, copy, { beside, database })
  try {
    expect(siteOf(other)).toEqual(site)
    expect(await liveCount(other)).toBe(count)
    await publishAndRead(other, 'Said after the restore.')
    expect(await liveCount(other)).toBe(count + 1)
  } finally {
    await stop()
  }
}

test('from a backup in an empty place the same site is built, and what is published there goes live', async () => {
  await restored(false, await ofSameKind())
})

test('a backup that counts back goes live beside a site that is further ahead', async () => {
  expect(await liveCount(copy)).toBeGreaterThan(count)
  await restored(true, await ofSameKind())
})

// One move is enough, and the PostgreSQL that it needs is of its own.
if ('file' in copy.database) {
  test('a backup of SQLite is restored into PostgreSQL, and nothing of it is another', async () => {
    const own = await mkdtemp(join(tmpdir(), 'send-review-moved-'))
    ends.push(() => rm(own, { recursive: true }))
    const { url, stop } = await startPostgres(own)
    ends.push(stop)
    await restored(false, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url })
  })
}

test('what fails in the middle leaves nothing behind, and says why', async () => {
  const place = await emptyPlace(copy)
  ends.push(place.remove)
  /** Of this version, whose first column is called so. */
  const called = (name: string) =>
    smallArchive(smallFiles, (manifest) => ({
      ...manifest,
      version: productVersion(),
      tables: manifest.tables.map((table) => ({
        ...table,
        columns: [{ name, kind: 'plain' }, ...table.columns.slice(1)],
      })),
    }))
  const fails = async (name: string) => {
    const { code, said } = await operate('restore', await called(name), place.settings)
    expect(code).toBe(1)
    expect(await whatIsThere(place.settings)).toEqual([])
    return said
  }
  expect(await fails('unheard_of')).toContain('whose files.unheard_of this version does not have')
  // All is in its place by then, and nobody has made these files.
  expect(await fails('created_by_id')).toMatch(/has not|foreign key/u)
})
