import { requireEnv } from '../src/require-env'

/** SQLite in one file, or PostgreSQL by its address. Only one of the two is ever set up. */
const database = () => {
  const client = process.env.DATABASE_CLIENT ?? 'sqlite'
  if (client === 'postgres') {
    return {
      connection: {
        client,
        connection: { connectionString: requireEnv('DATABASE_URL') },
        pool: { min: 2, max: 10 },
      },
    }
  }
  if (client !== 'sqlite') {
    throw new Error(`DATABASE_CLIENT is "${client}". Set it to sqlite or postgres.`)
  }
  return {
    connection: {
      client,
      connection: { filename: requireEnv('DATABASE_FILENAME') },
      useNullAsDefault: true,
    },
  }
}

export default database
