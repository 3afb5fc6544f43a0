import { tmpdir } from 'node:os'
import { contentTypeNames } from '@send-review/shared'
import { afterAll, expect, inject, test } from 'vitest'
import { publishAndRead } from '../../load/restored-copy.ts'
import { signIn } from '../../panel-session.ts'
import { startCopy } from '../../running-copy.ts'
import { lostFrom, type Row, writtenIn } from './kept-rows.ts'
import { placedDatabase } from './placed-database.ts'

// That no row is lost is in upgrade.integration.test.ts, of every run; this starts a whole copy, for `npm run test:full`.

const { settings, known, put, tables, remove } = await placedDatabase(inject('copy'))
let before: ReadonlyMap<string, Row[]> = new Map()
const { copy, stop } = await startCopy(
  'sqlite',
  async (dataDir) => {
    await put(dataDir)
    before = await tables(dataDir)
    return remove
  },
  tmpdir(),
  settings,
)
afterAll(stop)

test('a whole copy starts with what an earlier one held, and takes nothing from it', async () => {
  expect(lostFrom(writtenIn(before), await tables(copy.dataDir))).toEqual([])
})

test('every page that readers had is there', async () => {
  for (const address of known.addresses) {
    const { status } = await fetch(copy.siteUrl + address)
    expect([address, status]).toEqual([address, 200])
  }
})

test('who had an account signs in with the same password, may use what is new, and publishes', async () => {
  const { officer } = known
  const panel = await signIn(copy.cmsUrl, officer)
  for (const type of contentTypeNames) {
    const path = `/content-manager/collection-types/api::${type}.${type}`
    const { status } = await panel.request('GET', path)
    expect([type, status]).toEqual([type, 200])
  }
  await publishAndRead({ ...copy, officer }, 'Said after the upgrade.')
})
