import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { type Column, leftOut, quoted, type Table } from './tables.ts'

const namesSchema = z.array(z.object({ name: z.string() }))
const columnsSchema = z.array(z.object({ name: z.string(), type: z.string() }))
const countedSchema = z.array(z.object({ name: z.string(), seq: z.int() }))

const kindOf = (type: string): Column['kind'] => {
  if (type === 'datetime') return 'instant'
  return type === 'boolean' ? 'boolean' : 'plain'
}

/** The tables of a SQLite database that a backup keeps. */
export const sqliteTables = (database: DatabaseSync): Table[] => {
  const names = namesSchema.parse(
    database
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
      )
      .all(),
  )
  const counted = new Map(
    countedSchema
      .parse(database.prepare('SELECT name, seq FROM sqlite_sequence').all())
      .map(({ name, seq }) => [name, seq]),
  )
  return names
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name }) => ({
      name,
      columns: columnsSchema
        .parse(database.prepare(`PRAGMA table_info(${quoted(name)})`).all())
        .map((column) => ({ name: column.name, kind: kindOf(column.type.toLowerCase()) })),
      lastId: counted.get(name) ?? null,
    }))
}
