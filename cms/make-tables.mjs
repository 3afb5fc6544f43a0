import { withIdleCms } from './idle-cms.mjs'

/**
 * Makes the tables of the built cms in an empty database, which DATABASE_CLIENT, and DATABASE_FILENAME or DATABASE_URL
 * name, for a restore to fill. Nothing listens and nothing is sent.
 */
await withIdleCms(() => undefined)
