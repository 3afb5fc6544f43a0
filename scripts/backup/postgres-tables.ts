import type { Client } from 'pg'
import * as z from 'zod'
import { type Column, leftOut, quoted, type Table } from './tables.ts'

const columnsSchema = z.array(
  z.object({
    table: z.string(),
    name: z.string(),
    type: z.string(),
    sequence: z.string().nullable(),
  }),
)
const lastIdSchema = z.tuple([z.object({ last: z.coerce.number().int() })])

const everyColumn = `
  SELECT c.table_name AS table, c.column_name AS name, c.data_type AS type,
    pg_get_serial_sequence(quote_ident(c.table_name), c.column_name) AS sequence
  FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
  ORDER BY c.table_name, c.ordinal_position`

const kindOf = (type: string): Column['kind'] => {
  if (type.startsWith('timestamp')) return 'instant'
  return type === 'boolean' ? 'boolean' : 'plain'
}

/** The tables of a PostgreSQL database that a backup keeps, each with the sequence that counts its ids. */
export const postgresTables = async (
  client: Client,
): Promise<(Table & { sequence: string | null })[]> => {
  const columns = columnsSchema.parse((await client.query(everyColumn)).rows)
  const tables: (Table & { sequence: string | null })[] = []
  for (const [name, own = []] of Object.entries(Object.groupBy(columns, ({ table }) => table))) {
    if (leftOut.has(name)) continue
    const sequence = own.find((column) => column.sequence !== null)?.sequence ?? null
    tables.push({
      name,
      columns: own.map((column) => ({ name: column.name, kind: kindOf(column.type) })),
      lastId: sequence === null ? null : await lastIdOf(client, sequence),
      sequence,
    })
  }
  return tables
}

/** `sequence` is a name that PostgreSQL gave, and has quoted. */
const lastIdOf = async (client: Client, sequence: string): Promise<number> => {
  const asked = `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS last FROM ${sequence}`
  return lastIdSchema.parse((await client.query(asked)).rows)[0].last
}

/** Every table there is, whoever made it. */
export const everyTable = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query(
    'SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema()',
  )
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name)
}

/** What a column is read as: text where PostgreSQL's own words are exact. */
export const asRead = ({ name, kind }: Column): string =>
  kind === 'plain' ? `${quoted(name)}::text` : quoted(name)
