import { existsSync } from 'node:fs'
import { backup, DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { StartError } from '../start/start-error.ts'
import { sqliteTables } from './sqlite-tables.ts'
import {
  type Column,
  columnsOf,
  quoted,
  type Row,
  type Source,
  type Table,
  type Value,
} from './tables.ts'

/** All of it in one step: with several, each write of the cms would begin the copy anew. */
const EVERY_PAGE = 2 ** 31 - 1
/** For how long the cms may hold the database meanwhile. */
const WAIT_MS = 30_000

/**
 * The database in `file` as it is now. It is copied to `copy` first, in one step of milliseconds: reading it row by row
 * would keep officers from writing for as long. Throws a StartError where there is none.
 */
export const sqliteSource = async (file: string, copy: string): Promise<Source> => {
  if (!existsSync(file)) {
    throw new StartError(
      `There is no database at ${file}. Set DATA_DIR to the folder of the copy that is to be backed up; where its content is on PostgreSQL, set DATABASE_CLIENT and DATABASE_URL as it has them.`,
    )
  }
  const live = new DatabaseSync(file, { timeout: WAIT_MS })
  try {
    await backup(live, copy, { rate: EVERY_PAGE })
  } finally {
    live.close()
  }
  const database = new DatabaseSync(copy)
  const tables = sqliteTables(database)
  const inOrder = (table: Table) =>
    table.columns.some(({ name }) => name === 'id') ? 'id' : 'rowid'

  function* rows(table: Table): Generator<Row> {
    const all = database.prepare(
      `SELECT ${columnsOf(table)} FROM ${quoted(table.name)} ORDER BY ${inOrder(table)}`,
    )
    for (const row of all.iterate()) {
      yield table.columns.map((column) => kept(table, column, row[column.name] ?? null))
    }
  }
  const close = () => {
    database.close()
    return Promise.resolve()
  }
  return { tables, rows, close }
}

const kept = (table: Table, { name, kind }: Column, value: SQLOutputValue): Value => {
  if (value === null) return null
  if (kind === 'instant' && typeof value === 'number') return new Date(value).toISOString()
  if (kind === 'boolean' && typeof value === 'number') return value !== 0
  if (kind === 'plain' && (typeof value === 'number' || typeof value === 'string')) return value
  throw new StartError(
    `The column ${name} of the table ${table.name} holds a ${typeof value} that a backup cannot keep. Tell whoever maintains the code.`,
  )
}
