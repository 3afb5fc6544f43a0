import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../view-models/data-table.ts'

/**
 * A table as CSV (RFC 4180), in UTF-8. It begins with a byte order mark: without one, Excel reads
 * it in the code page of the machine and garbles every ’ and every name that is not English.
 * A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line break)
 * gets a ' before it; a number never does, so -5 stays a number.
 */
export const csvFile = (rows: readonly (readonly Cell[])[]): Response =>
  new Response(
    stringify(
      rows.map((row) => [...row]),
      { bom: true, record_delimiter: 'windows', quoted_string: true, escape_formulas: true },
    ),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } },
  )
