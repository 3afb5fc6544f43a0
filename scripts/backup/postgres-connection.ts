import pg from 'pg'
import { StartError } from '../start/start-error.ts'

/** An open connection to the database of this address. Throws a StartError where there is none. */
export const connectedTo = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: 'send-review-backup' })
  // A connection that breaks is told by the question that was under way.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new StartError(
      `The database of DATABASE_URL cannot be reached (${why}). See that PostgreSQL runs, that the database is there, and that the address is right.`,
      { cause },
    )
  }
}
