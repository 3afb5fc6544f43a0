import * as z from 'zod'
import { StartError } from '../start/start-error.ts'
import type { Row, Table } from './tables.ts'

/** The table of the media library. */
export const FILES = 'files'
const PLACE = '/uploads/'

const formatsSchema = z.record(z.string(), z.object({ url: z.string() })).nullable()

/** Where a value stands in the rows of a table. */
export const placeOf = ({ name, columns }: Pick<Table, 'name' | 'columns'>, column: string) => {
  const place = columns.findIndex((one) => one.name === column)
  if (place >= 0) return place
  throw new StartError(
    `The table ${name} has no column ${column}: the backup is of another product.`,
  )
}

/** The files of the media library that a row names: the one that was uploaded, and its smaller pictures. */
export const uploadsNamed = (table: Pick<Table, 'name' | 'columns'>, row: Row): string[] => {
  const textOf = (column: string) => z.string().nullable().parse(row[placeOf(table, column)])
  const formats = formatsSchema.parse(JSON.parse(textOf('formats') ?? 'null')) ?? {}
  const urls = [textOf('url'), ...Object.values(formats).map(({ url }) => url)]
  return urls.flatMap((url) => (url?.startsWith(PLACE) === true ? [url.slice(PLACE.length)] : []))
}
