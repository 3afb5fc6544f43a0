import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Settings } from '../../load/operate.ts'
import type { RunningCopy } from '../../running-copy.ts'

/** The settings that a running copy has. */
export const settingsOf = ({ dataDir, database }: RunningCopy): Settings => ({
  DATA_DIR: dataDir,
  ...('url' in database && { DATABASE_CLIENT: 'postgres', DATABASE_URL: database.url }),
})

/** Asks a PostgreSQL one thing. */
const askPostgres = async (url: string, question: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows }: { rows: unknown[] } = await client.query(question)
    return rows
  } finally {
    await client.end()
  }
}

/** A new, empty database beside another one. */
export const emptyDatabase = async (
  url: string,
): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `restored_${process.hrtime.bigint()}`
  await askPostgres(url, `CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const drop = async () => {
    await askPostgres(url, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { url: own.href, drop }
}

/** An empty place for what a copy has, with a database of the same kind. */
export const emptyPlace = async ({ database, dataDir }: RunningCopy) => {
  // Beside the copy, which is where the disk is quick.
  const folder = await mkdtemp(join(dataDir, '../..', 'send-review-place-'))
  const made = 'url' in database ? await emptyDatabase(database.url) : undefined
  const settings: Settings = {
    DATA_DIR: join(folder, 'data'),
    ...(made && { DATABASE_CLIENT: 'postgres', DATABASE_URL: made.url }),
  }
  const remove = async () => {
    await made?.drop()
    await rm(folder, { recursive: true, force: true })
  }
  return { folder, settings, remove }
}

/** Everything below a folder, and whether a database has tables. */
export const whatIsThere = async ({ DATA_DIR = '', DATABASE_URL }: Settings) => [
  ...(existsSync(DATA_DIR) ? await readdir(DATA_DIR, { recursive: true }) : []),
  ...(DATABASE_URL === undefined
    ? []
    : await askPostgres(DATABASE_URL, `SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)),
]
