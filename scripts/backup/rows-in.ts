import * as z from 'zod'
import { StartError } from '../start/start-error.ts'
import { placeOfTable } from './archive-names.ts'
import type { KeptTable, Manifest } from './manifest.ts'
import { entriesOf, linesOf } from './read-archive.ts'
import { readAll } from './sealed.ts'
import type { Row } from './tables.ts'

const rowSchema = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** The rows of a table from its lines in an archive. Throws a StartError where one is not a row of it. */
export async function* rowsOf(
  { name, columns }: KeptTable,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<Row> {
  for await (const line of linesOf(content)) {
    const row = rowSchema.length(columns.length).safeParse(JSON.parse(line))
    if (!row.success) {
      throw new StartError(
        `The archive is damaged: a row of the table ${name} is none of its rows.`,
      )
    }
    yield row.data
  }
}

/** The rows of one table of an archive that has been checked; none where it has no such table. */
export async function* rowsIn(
  file: string,
  manifest: Manifest,
  name: string,
): AsyncGenerator<{ table: KeptTable; row: Row }> {
  const table = manifest.tables.find((one) => one.name === name)
  if (table === undefined) return
  for await (const { place, content } of entriesOf(file)) {
    if (place === placeOfTable(name)) {
      for await (const row of rowsOf(table, content)) yield { table, row }
      return
    }
    await readAll(content)
  }
}
