import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import * as z from 'zod'
import type { RunningCopy } from '../../running-copy.ts'

/** SQLite gives JSON as text, PostgreSQL as what it says. */
const fromJson = (value: unknown): unknown =>
  typeof value === 'string' ? JSON.parse(value) : value

const rowsSchema = z.array(
  z.object({
    id: z.coerce.number(),
    action: z.string(),
    document_id: z.string(),
    title: z.string().nullable(),
    address: z.string().nullable(),
    actor_id: z.number().nullable(),
    actor_name: z.string(),
    reason: z.string().nullable(),
    entry: z.preprocess(fromJson, z.record(z.string(), z.unknown()).nullable()),
  }),
)

const everyRow = 'SELECT * FROM publishing_log ORDER BY id'

/** The whole publishing log as the database of a running copy holds it, oldest first. */
export const logRows = async ({ database }: RunningCopy) => {
  if ('file' in database) {
    const sqlite = new DatabaseSync(database.file, { readOnly: true })
    try {
      return rowsSchema.parse(sqlite.prepare(everyRow).all())
    } finally {
      sqlite.close()
    }
  }
  const postgres = new pg.Client({ connectionString: database.url })
  await postgres.connect()
  try {
    return rowsSchema.parse((await postgres.query(everyRow)).rows)
  } finally {
    await postgres.end()
  }
}
