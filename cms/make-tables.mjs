import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { throwawaySettings } from './throwaway-settings.mjs'

// Strapi runs as CommonJS only.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')

/**
 * Makes the tables of the built cms in an empty database, which DATABASE_CLIENT, and DATABASE_FILENAME or DATABASE_URL
 * name, for a restore to fill. Nothing listens and nothing is sent.
 */
const cms = import.meta.dirname
const folder = await mkdtemp(join(tmpdir(), 'send-review-tables-'))
await mkdir(join(folder, 'uploads'))
Object.assign(process.env, throwawaySettings(), { CMS_PUBLIC_DIR: folder })

const strapi = createStrapi({ appDir: cms, distDir: join(cms, 'dist') })
try {
  await strapi.register()
  // What Strapi, its plugins and the cms do once there are tables is to fill them, and that is what the backup does.
  const fillNothing = () => Promise.resolve()
  Object.assign(strapi, { runPluginsLifecycles: fillNothing, runUserLifecycles: fillNothing })
  await strapi.bootstrap()
} finally {
  await strapi.destroy()
  await rm(folder, { recursive: true })
}
