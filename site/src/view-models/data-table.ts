import { columnsOf, type OpenDataName, UNFOLDED } from '@send-review/shared'

type OpenRecord = Readonly<Record<string, unknown>>

/** What stands in a cell of a table. */
export type Cell = string | number

const isRecord = (value: unknown): value is OpenRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of words stands in one cell, parted by bars; a list of records has one line for each. */
const toCell = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) {
    const items: unknown[] = value
    return items.map(toCell).join(items.some(isRecord) ? '\n' : ' | ')
  }
  return isRecord(value)
    ? Object.values(value)
        .filter((inner) => inner !== null)
        .map(toCell)
        .join(' | ')
    : ''
}

const prefixed = (record: OpenRecord): OpenRecord =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [`${UNFOLDED}.${name}`, value]))

/** One row for each figure of a measure, or one without figures; of anything else, one for each record. */
const unfold = (record: OpenRecord): OpenRecord[] => {
  const inner = record[UNFOLDED]
  if (!Array.isArray(inner)) return [record]
  const items = inner.filter(isRecord)
  return items.length === 0 ? [record] : items.map((item) => ({ ...record, ...prefixed(item) }))
}

/** A list of open data as a table: its columns by name, then a row for each record. */
export const toDataTable = (name: OpenDataName, records: readonly OpenRecord[]): Cell[][] => {
  const columns = columnsOf(name).map((column) => column.name)
  return [
    columns,
    ...records.flatMap(unfold).map((record) => columns.map((column) => toCell(record[column]))),
  ]
}
