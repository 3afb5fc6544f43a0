import { existsSync, readdirSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import type { Environment } from '../start/environment.ts'
import { StartError } from '../start/start-error.ts'
import type { Manifest } from './manifest.ts'
import { connectedTo } from './postgres-connection.ts'
import { everyTable } from './postgres-tables.ts'

const othersSchema = z.tuple([z.object({ others: z.coerce.number() })])
const everyOther = `
  SELECT count(*) AS others FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`

/** Rows are written twice before they are in their place, once of them in the database's own journal. */
const ROOM_PER_ROW_BYTE = 4

/** What SQLite keeps beside a database, and takes as its own whichever database of that name stands there later. */
const besideSqlite = ['-journal', '-wal', '-shm']

/** Throws a StartError unless there is nothing yet where a restore would write. Changes nothing. */
export const refuseUnlessEmpty = async ({
  DATA_DIR,
  DATABASE_CLIENT,
  DATABASE_URL,
}: Environment): Promise<void> => {
  const database = join(DATA_DIR, 'cms.sqlite')
  if (existsSync(database)) {
    throw new StartError(
      `${database} is there already. A restore never writes over content: move it and ${join(DATA_DIR, 'public')} away, or set DATA_DIR to an empty folder.`,
    )
  }
  const journal = besideSqlite.map((end) => database + end).find((file) => existsSync(file))
  if (journal !== undefined) {
    throw new StartError(
      `${journal} is there without its database. SQLite would write it into the one that is restored: move it to where that database is now.`,
    )
  }
  const uploads = join(DATA_DIR, 'public/uploads')
  if (existsSync(uploads) && readdirSync(uploads).length > 0) {
    throw new StartError(
      `${uploads} has files in it. A restore never writes over content: move it away, or set DATA_DIR to an empty folder.`,
    )
  }
  if (DATABASE_CLIENT === 'postgres') await refuseFullPostgres(DATABASE_URL ?? '')
}

const refuseFullPostgres = async (url: string): Promise<void> => {
  const client = await connectedTo(url)
  try {
    const [{ others }] = othersSchema.parse((await client.query(everyOther)).rows)
    if (others > 0) {
      throw new StartError(
        `Somebody else is connected to the database of DATABASE_URL (${others} connections). Stop the cms first.`,
      )
    }
    const [table] = await everyTable(client)
    if (table !== undefined) {
      throw new StartError(
        `The database of DATABASE_URL is not empty: it has the table ${table}. A restore never writes over content: make a new database, and name it in DATABASE_URL.`,
      )
    }
  } finally {
    await client.end()
  }
}

/** Throws a StartError where the disk of DATA_DIR has no room for what is in the archive. */
export const refuseWithoutRoom = (dataDir: string, { tables, uploads }: Manifest): void => {
  const sum = (files: readonly { bytes: number }[]) =>
    files.reduce((bytes, file) => bytes + file.bytes, 0)
  const needed = sum(uploads) + sum(tables) * ROOM_PER_ROW_BYTE
  const { bavail, bsize } = statfsSync(existing(dataDir))
  if (bavail * bsize >= needed) return
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6)
  throw new StartError(
    `The disk of ${dataDir} has room for ${megabytes(bavail * bsize)} MB, and the backup needs ${megabytes(needed)} MB. Make room, or set DATA_DIR to a folder on another disk.`,
  )
}

const existing = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder))
