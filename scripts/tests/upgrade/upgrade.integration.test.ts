import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { makeTables } from '../../backup/make-tables.ts'
import { root } from '../../backup/operator.ts'
import { lostFrom, writtenIn } from './kept-rows.ts'
import { placedDatabase } from './placed-database.ts'

test('the cms of today takes an earlier database as it is, and loses nothing that was in it', async () => {
  const { folder, settings, put, tables, remove } = await placedDatabase(inject('copy'))
  onTestFinished(remove)
  const dataDir = join(folder, 'data')
  await put(dataDir)
  const before = await tables(dataDir)
  await makeTables(root, {
    ...{ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(dataDir, 'cms.sqlite') },
    ...settings,
  })
  const after = await tables(dataDir)
  expect([...after.keys()].filter((name) => !before.has(name))).toContain('plan_actions')
  const written = writtenIn(before)
  expect([...written.values()].flat().length).toBeGreaterThan(1000)
  expect(lostFrom(written, after)).toEqual([])
})
