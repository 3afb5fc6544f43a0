import type { Client } from 'pg'
import * as z from 'zod'
import { StartError } from '../start/start-error.ts'
import { makeTables } from './make-tables.ts'
import { connectedTo } from './postgres-connection.ts'
import { everyTable, postgresTables } from './postgres-tables.ts'
import {
  type Column,
  columnsOf,
  leftOut,
  quoted,
  type Row,
  type Target,
  type Value,
} from './tables.ts'

/** PostgreSQL takes at most 65,535 values in one statement. */
const VALUES_AT_ONCE = 20_000

const keysSchema = z.array(z.object({ table: z.string(), name: z.string(), rule: z.string() }))
const everyKey = `
  SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule
  FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`

/** An empty database, whose tables the cms makes and one transaction fills. */
export const postgresTarget = async (root: string, url: string): Promise<Target> => {
  const client = await connectedTo(url)
  const undo = async () => {
    try {
      await client.query('ROLLBACK')
      const made = await everyTable(client)
      if (made.length > 0) await client.query(`DROP TABLE ${made.join(', ')} CASCADE`)
      await client.end()
    } catch (cause) {
      throw new StartError(
        'The connection to the database of DATABASE_URL broke, and the tables that were made there are left. Drop that database, and make a new one.',
        { cause },
      )
    }
  }
  try {
    await makeTables(root, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url })
    await client.query('BEGIN')
    const tables = await postgresTables(client)
    // Rows come in the order of the tables' names, so what they name is looked for at the end, all at once.
    const keys = keysSchema.parse((await client.query(everyKey)).rows)
    for (const { table, name } of keys) {
      await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
    }
    const emptied = [...tables.map(({ name }) => name), ...leftOut]
      .filter((name) => name !== 'strapi_database_schema')
      .map(quoted)
    await client.query(`TRUNCATE ${emptied.join(', ')}`)

    return {
      tables,
      fill: async (table, rows) => {
        const most = Math.floor(VALUES_AT_ONCE / table.columns.length)
        let some: Row[] = []
        for await (const row of rows) {
          some.push(row)
          if (some.length === most) {
            await insert(client, table, some)
            some = []
          }
        }
        if (some.length > 0) await insert(client, table, some)
        const sequence = tables.find(({ name }) => name === table.name)?.sequence
        if (sequence != null && table.lastId !== null && table.lastId > 0) {
          await client.query('SELECT setval($1, $2)', [sequence, table.lastId])
        }
      },
      complete: async (epoch) => {
        await client.query('UPDATE content_versions SET epoch = $1', [epoch])
        for (const { table, name, rule } of keys) {
          await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${rule}`)
        }
      },
      commit: async () => {
        await client.query('COMMIT')
        await client.end()
      },
      undo,
    }
  } catch (error) {
    await undo()
    throw error
  }
}

const insert = async (
  client: Client,
  table: Parameters<Target['fill']>[0],
  rows: readonly Row[],
): Promise<void> => {
  const values: (string | number | boolean | Date | null)[] = []
  const places = rows.map((row) => {
    const own = table.columns.map((column, index) => {
      values.push(stored(column, row[index] ?? null))
      return `$${values.length}`
    })
    return `(${own.join(', ')})`
  })
  await client.query(
    `INSERT INTO ${quoted(table.name)} (${columnsOf(table)}) VALUES ${places.join(', ')}`,
    values,
  )
}

/** A moment is given as a Date, and so written as the cms writes it. */
const stored = ({ kind }: Column, value: Value) =>
  kind === 'instant' && typeof value === 'string' ? new Date(value) : value
