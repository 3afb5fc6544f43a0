import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Manifest } from './manifest.ts'
import { rowsIn } from './rows-in.ts'
import { placeOf } from './uploads-named.ts'

const marksSchema = z.array(z.object({ id: z.int(), at: z.iso.datetime() }))
const idSchema = z.coerce.number()
const atSchema = z.string()

/**
 * When something was withdrawn that the backup shows again, ISO 8601 in UTC: what the publisher of this DATA_DIR
 * remembers and the backup does not know. Of another place, nothing is known.
 */
export const withdrawnSince = async (
  file: string,
  manifest: Manifest,
  dataDir: string,
): Promise<string[]> => {
  const marks = marksOf(join(dataDir, 'publisher/withdrawals.json'))
  if (marks.length === 0) return []
  const known = new Set<string>()
  for await (const { table, row } of rowsIn(file, manifest, 'withdrawals')) {
    const id = idSchema.parse(row[placeOf(table, 'id')])
    known.add(`${id} ${atSchema.parse(row[placeOf(table, 'at')])}`)
  }
  return marks
    .filter(({ id, at }) => !known.has(`${id} ${new Date(at).toISOString()}`))
    .map(({ at }) => at)
}

/** A damaged file is told by the publisher at its start, which does not start with it. */
const marksOf = (file: string): z.infer<typeof marksSchema> => {
  if (!existsSync(file)) return []
  try {
    return marksSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}
