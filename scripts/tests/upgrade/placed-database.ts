import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operate, type Settings } from '../../load/operate.ts'
import { type RunningCopy, startPostgres } from '../../running-copy.ts'
import { earlierDatabase } from './earlier-database.ts'
import { tablesIn } from './kept-rows.ts'

/** Before there were actions of plans, measures, answers to feedback and versions of pages. */
const EARLIER = '2026-11-25'

/**
 * The database of an earlier cms, in a place of its own, on the kind of database that a copy has. `put` places it where
 * DATA_DIR is to be; `tables` is what it holds then; `settings` are those of whoever works with it besides DATA_DIR.
 */
export const placedDatabase = async ({ database }: Pick<RunningCopy, 'database'>) => {
  const folder = await mkdtemp(join(tmpdir(), 'send-review-upgrade-'))
  const earlier = await earlierDatabase(EARLIER)
  const postgres = 'url' in database ? await startPostgres(folder) : undefined
  const settings: Settings = postgres
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }
    : {}
  let backups = 0
  return {
    folder,
    settings,
    known: earlier.known,
    put: async (dataDir: string) => {
      await mkdir(dataDir, { recursive: true })
      await (postgres ? earlier.toPostgres(dataDir, postgres.url) : earlier.toSqlite(dataDir))
    },
    tables: async (dataDir: string) => {
      const file = join(folder, `${++backups}.tar.gz`)
      const { code, said } = await operate('backup', file, { ...settings, DATA_DIR: dataDir })
      if (code !== 0) throw new Error(said)
      return tablesIn(file)
    },
    remove: async () => {
      await postgres?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
