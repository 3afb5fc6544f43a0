import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import * as z from 'zod'

const databases = fileURLToPath(new URL('databases', import.meta.url))
const knownSchema = z.object({
  /** The revision whose cms made it. */
  revision: z.string(),
  officer: z.object({ email: z.string(), password: z.string() }),
  /** Every address of its site. */
  addresses: z.array(z.string()).min(1),
})

/**
 * A database that an earlier cms made and filled, kept here by its name as it was on SQLite and on PostgreSQL, with what
 * is known of it. databases/README.md says how one is made.
 */
export const earlierDatabase = async (name: string) => {
  const folder = join(databases, name)
  const unpacked = async (file: string) => gunzipSync(await readFile(join(folder, file)))
  const known = knownSchema.parse(JSON.parse(await readFile(join(folder, 'known.json'), 'utf8')))

  /** Puts what `DATA_DIR` held beside the database there: files that were uploaded, and that it was filled. */
  const putFiles = async (dataDir: string) => {
    await mkdir(join(dataDir, 'public'), { recursive: true })
    execFileSync('tar', ['-xzf', join(folder, 'uploads.tar.gz'), '-C', join(dataDir, 'public')])
    await writeFile(join(dataDir, 'filled'), '')
  }
  return {
    known,
    toSqlite: async (dataDir: string) => {
      await putFiles(dataDir)
      await writeFile(join(dataDir, 'cms.sqlite'), await unpacked('cms.sqlite.gz'))
    },
    /** `url` is that of an empty database, whose user is `review`. */
    toPostgres: async (dataDir: string, url: string) => {
      await putFiles(dataDir)
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        await client.query((await unpacked('postgres.sql.gz')).toString())
      } finally {
        await client.end()
      }
    },
  }
}
