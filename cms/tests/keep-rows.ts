import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'

const named = z.array(z.object({ name: z.string() }))

/** Keeps what is in the SQLite database of a loaded cms, in this folder; gives what puts it back, whatever came since. */
export const keepRows = async (
  { db }: Core.Strapi,
  folder: string,
): Promise<() => Promise<void>> => {
  const kept = join(folder, 'kept.sqlite')
  const run = (statement: string, values: string[] = []): Promise<unknown> =>
    db.connection.raw(statement, values)
  await run('VACUUM INTO ?', [kept])
  return async () => {
    // `sqlite_sequence` has the number that each table counts on from, so it comes last.
    const tables = named.parse(
      await run(
        `SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name = 'sqlite_sequence'`,
      ),
    )
    await run('ATTACH DATABASE ? AS kept', [kept])
    await run('PRAGMA foreign_keys = OFF')
    await run('BEGIN')
    for (const { name } of tables) {
      await run(`DELETE FROM main."${name}"`)
      await run(`INSERT INTO main."${name}" SELECT * FROM kept."${name}"`)
    }
    await run('COMMIT')
    await run('PRAGMA foreign_keys = ON')
    await run('DETACH DATABASE kept')
  }
}
