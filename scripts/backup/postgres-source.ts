import * as z from 'zod'
import { connectedTo } from './postgres-connection.ts'
import { asRead, postgresTables } from './postgres-tables.ts'
import { quoted, type Row, type Source, type Table } from './tables.ts'
import { StartError } from '../start/start-error.ts'

const AT_ONCE = 500

const valueSchema = z.union([z.string(), z.boolean(), z.null(), z.date().transform(asIso)])
const rowsSchema = z.array(z.array(valueSchema))

function asIso(moment: Date): string {
  return moment.toISOString()
}

/**
 * The database as it is now: one transaction that sees nothing of what is written after its first question, and that
 * nobody waits for. Moments are read as the cms reads them, in the time zone of this process, which is UTC as
 * that of the cms is. Throws a StartError where there is no such database, or none of ours.
 */
export const postgresSource = async (url: string): Promise<Source> => {
  const client = await connectedTo(url)
  const close = () => client.end()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const tables = await postgresTables(client)
    if (!tables.some(({ name }) => name === 'content_versions')) {
      throw new StartError(
        'The database of DATABASE_URL has none of the tables of SEND Review. Set DATABASE_URL as the cms has it.',
      )
    }

    async function* rows(table: Table): AsyncGenerator<Row> {
      const order = table.columns.some(({ name }) => name === 'id') ? ' ORDER BY id' : ''
      const columns = table.columns.map(asRead).join(', ')
      await client.query(
        `DECLARE kept CURSOR FOR SELECT ${columns} FROM ${quoted(table.name)}${order}`,
      )
      for (;;) {
        const some = await client.query({ text: `FETCH ${AT_ONCE} FROM kept`, rowMode: 'array' })
        if (some.rows.length === 0) break
        yield* rowsSchema.parse(some.rows)
      }
      await client.query('CLOSE kept')
    }
    return { tables, rows, close }
  } catch (error) {
    await close()
    throw error
  }
}
