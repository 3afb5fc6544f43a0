import { cmsEnvironment, readEnvironment } from '@send-review/shared'
import { requireEnv } from '../src/require-env'

const which = cmsEnvironment.pick({ DATABASE_CLIENT: true })

/** SQLite in one file, or PostgreSQL by its address. Only one of the two is ever set up. */
const database = () => {
  const { DATABASE_CLIENT: client } = readEnvironment(which, process.env)
  if (client === 'postgres') {
    return {
      connection: {
        client,
        connection: { connectionString: requireEnv('DATABASE_URL') },
        pool: { min: 2, max: 10 },
      },
    }
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
