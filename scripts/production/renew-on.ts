import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import pg from 'pg'
import { renewSecrets } from './renew-secrets.ts'

interface Production {
  /** The folder of secrets. */
  readonly secrets: string
  readonly processes: { start: () => Promise<void>; stop: () => Promise<unknown> }
  /** Gives the files to whoever runs the processes. */
  readonly giveAll: () => void
}

/**
 * Changes every secret of a running production of this machine, as `pnpm secrets --renew` and the commands that it names
 * do it: new files, the new password into the database, and each process started anew. Gives the seconds it took.
 */
export const renewOn = async ({ secrets, processes, giveAll }: Production): Promise<number> => {
  const begun = performance.now()
  const { DATABASE_URL } = parseEnv(readFileSync(join(secrets, 'cms.env'), 'utf8'))
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  try {
    renewSecrets(secrets)
    giveAll()
    const to = readFileSync(join(secrets, 'db_password'), 'utf8').trim()
    await client.query(`ALTER USER review PASSWORD ${client.escapeLiteral(to)}`)
  } finally {
    await client.end()
  }
  await processes.stop()
  await processes.start()
  return (performance.now() - begun) / 1000
}
