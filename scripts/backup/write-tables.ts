import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as z from 'zod'
import { placeOfTable } from './archive-names.ts'
import type { Archive } from './archive-writer.ts'
import type { KeptTable, Manifest } from './manifest.ts'
import type { Row, Source, Table } from './tables.ts'
import { FILES, placeOf, uploadsNamed } from './uploads-named.ts'

const versionSchema = z.object({ epoch: z.string(), published: z.coerce.number().int() })

/** What was read while the tables were written. */
interface Written {
  readonly tables: KeptTable[]
  /** The files of the media library that the database names. */
  readonly names: Set<string>
  contentVersion: Manifest['contentVersion']
}

/**
 * Adds every table to an archive. A file of an archive begins with its size, so each goes through `spooled` first, a
 * file that is gone afterwards.
 */
export const writeTables = async (
  archive: Archive,
  source: Source,
  spooled: string,
): Promise<Written> => {
  const written: Written = {
    tables: [],
    names: new Set(),
    contentVersion: { epoch: '', published: 0 },
  }
  for (const table of source.tables) {
    let rows = 0
    const lines = async function* () {
      for await (const row of source.rows(table)) {
        rows += 1
        note(written, table, row)
        yield `${JSON.stringify(row)}\n`
      }
    }
    const output = createWriteStream(spooled, { mode: 0o600, flags: 'wx' })
    await pipeline(Readable.from(lines(), { objectMode: true }), output)
    const content = createReadStream(spooled)
    const seal = await archive.add(placeOfTable(table.name), output.bytesWritten, content)
    await rm(spooled)
    const { name, columns, lastId } = table
    written.tables.push({ name, columns: [...columns], lastId, rows, ...seal })
  }
  return written
}

const note = (written: Written, table: Table, row: Row): void => {
  if (table.name === FILES) {
    for (const name of uploadsNamed(table, row)) written.names.add(name)
  }
  if (table.name === 'content_versions') {
    const [epoch, published] = [row[placeOf(table, 'epoch')], row[placeOf(table, 'published')]]
    written.contentVersion = versionSchema.parse({ epoch, published })
  }
}
