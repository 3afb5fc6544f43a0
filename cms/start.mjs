import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cmsEnvironment, environmentFaults } from '@send-review/shared'

/**
 * Runs the built cms. What is wrong with its environment is told first, in sentences and all at once: Strapi would name
 * one variable after the other, and some only when the database is open.
 */
const faults = environmentFaults(cmsEnvironment, process.env)
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}

// PostgreSQL is given moments without a zone, in this process's own: one in which an hour comes twice a year would not do.
process.env.TZ = 'UTC'

// Strapi runs as CommonJS only.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')
const cms = import.meta.dirname
await createStrapi({ appDir: cms, distDir: join(cms, 'dist') }).start()
