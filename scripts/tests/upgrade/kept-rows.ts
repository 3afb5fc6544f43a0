import { checkArchive } from '../../backup/check-archive.ts'
import { productVersion } from '../../backup/operator.ts'
import { rowsIn } from '../../backup/rows-in.ts'

/** A row, its values called by their columns. */
export type Row = Readonly<Record<string, unknown>>

/** Each table of a backup, as a list of rows, in which each value is called by its column. */
export const tablesIn = async (archive: string): Promise<ReadonlyMap<string, Row[]>> => {
  const manifest = await checkArchive(archive, productVersion())
  const tables = new Map<string, Row[]>()
  for (const { name } of manifest.tables) {
    const rows: Row[] = []
    for await (const { table, row } of rowsIn(archive, manifest, name))
      rows.push(Object.fromEntries(table.columns.map((column, place) => [column.name, row[place]])))
    tables.set(name, rows)
  }
  return tables
}

/** What each start makes anew: what every role and the site's token may do, and what the code says of its types. */
const MADE_AT_START = /^(?:admin_permissions.*|strapi_api_token.*|strapi_core_store_settings)$/u

/** The tables of which nothing may be lost. */
export const writtenIn = (tables: ReadonlyMap<string, Row[]>): ReadonlyMap<string, Row[]> =>
  new Map([...tables].filter(([name]) => !MADE_AT_START.test(name)))

/**
 * What of `before` is not in `after`, a sentence for each table and kind of loss: a table, a column that held something,
 * or a row whose values are not all as they were. What is new in `after` is no loss.
 */
export const lostFrom = (
  before: ReadonlyMap<string, Row[]>,
  after: ReadonlyMap<string, Row[]>,
): string[] =>
  [...before].flatMap(([name, rows]) => {
    const now = after.get(name)
    if (now === undefined) return rows.length === 0 ? [] : [`The table ${name} is gone.`]
    const columns = Object.keys(rows[0] ?? {})
    const gone = columns.filter((column) => !Object.hasOwn(now[0] ?? {}, column))
    if (gone.length > 0) return [`The table ${name} has no ${gone.join(', ')} any more.`]
    const asBefore = (row: Row) => JSON.stringify(columns.map((column) => row[column]))
    const kept = new Set(now.map(asBefore))
    const lost = rows.map(asBefore).filter((row) => !kept.has(row))
    return lost.length === 0 ? [] : [`The table ${name} has lost ${lost.join(' and ')}.`]
  })
