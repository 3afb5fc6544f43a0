import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { throwawaySettings } from './throwaway-settings.mjs'

// Strapi runs as CommonJS only.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')

/**
 * Has something done with the built cms and the database that DATABASE_CLIENT, and DATABASE_FILENAME or DATABASE_URL,
 * name; gives what that gives. Tables that are missing are made. Nothing else is written, nothing listens and nothing is
 * sent.
 */
export const withIdleCms = async (does) => {
  const cms = import.meta.dirname
  const folder = await mkdtemp(join(tmpdir(), 'send-review-idle-'))
  await mkdir(join(folder, 'uploads'))
  Object.assign(process.env, throwawaySettings(), { CMS_PUBLIC_DIR: folder })
  const strapi = createStrapi({ appDir: cms, distDir: join(cms, 'dist') })
  strapi.log.level = 'error'
  try {
    await strapi.register()
    // What Strapi, its plugins and the cms do once there are tables is for a cms that starts, with secrets of its own. Its
    // panel would take from every role whatever the plugins, which do not run, have not registered.
    const doNothing = () => Promise.resolve()
    Object.assign(strapi, { runPluginsLifecycles: doNothing, runUserLifecycles: doNothing })
    Object.assign(strapi.get('admin'), { bootstrap: doNothing })
    await strapi.bootstrap()
    return await does(strapi)
  } finally {
    await strapi.destroy()
    await rm(folder, { recursive: true })
  }
}
