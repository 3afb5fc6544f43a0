import { renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from '../start/start-error.ts'
import { makeTables } from './make-tables.ts'
import { sqliteTables } from './sqlite-tables.ts'
import { type Column, columnsOf, leftOut, quoted, type Target, type Value } from './tables.ts'

/** A database that is made beside `file`, and is in its place once it is whole. */
export const sqliteTarget = async (root: string, file: string): Promise<Target> => {
  const part = `${file}.restoring`
  const removePart = () => {
    for (const one of [part, `${part}-journal`]) rmSync(one, { force: true })
  }
  removePart()
  const open = async () => {
    try {
      await makeTables(root, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: part })
      // Rows come in the order of the tables' names: what they name is looked for at the end.
      return new DatabaseSync(part, { enableForeignKeyConstraints: false })
    } catch (error) {
      removePart()
      throw error
    }
  }
  const database = await open()
  const tables = sqliteTables(database)
  database.exec('BEGIN')
  for (const { name } of tables) database.exec(`DELETE FROM ${quoted(name)}`)
  for (const name of leftOut) {
    if (name !== 'strapi_database_schema') database.exec(`DELETE FROM ${quoted(name)}`)
  }

  return {
    tables,
    fill: async (table, rows) => {
      const places = table.columns.map(() => '?').join(', ')
      const insert = database.prepare(
        `INSERT INTO ${quoted(table.name)} (${columnsOf(table)}) VALUES (${places})`,
      )
      for await (const row of rows) {
        insert.run(...table.columns.map((column, index) => stored(column, row[index] ?? null)))
      }
      if (table.lastId !== null) {
        database.prepare('DELETE FROM sqlite_sequence WHERE name = ?').run(table.name)
        database
          .prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)')
          .run(table.name, table.lastId)
      }
    },
    complete: (epoch) => {
      database.prepare('UPDATE content_versions SET epoch = ?').run(epoch)
      const [broken] = database.prepare('PRAGMA foreign_key_check').all()
      if (broken === undefined) return Promise.resolve()
      throw new StartError(
        `The table ${String(broken['table'])} names rows of ${String(broken['parent'])} that the archive has not.`,
      )
    },
    commit: () => {
      database.exec('COMMIT')
      database.close()
      renameSync(part, file)
      return Promise.resolve()
    },
    undo: () => {
      if (database.isOpen) database.close()
      removePart()
      return Promise.resolve()
    },
  }
}

const stored = ({ kind }: Column, value: Value): string | number | null => {
  if (kind === 'instant' && typeof value === 'string') return Date.parse(value)
  return typeof value === 'boolean' ? Number(value) : value
}
