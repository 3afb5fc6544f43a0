import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { CmsError } from './cms-error.ts'
import { isContentHeld } from './held-content.ts'

/**
 * Builds from what was pulled for this build, or not at all. Astro keeps the content of the last
 * build, and where it cannot load the register or that store it says so in its log and builds from
 * what it has: a publish would seem to be live and not be.
 */
export const freshContent = (): AstroIntegration => {
  const built: { store?: URL } = {}
  return {
    name: 'fresh-content',
    hooks: {
      'astro:config:done': async ({ config }) => {
        built.store = new URL('data-store.json', config.cacheDir)
        await rm(built.store, { force: true })
      },
      'astro:build:start': () => {
        if (isContentHeld() || (built.store !== undefined && existsSync(built.store))) return
        throw new CmsError('Astro did not load the content. Build again; its log may say why.')
      },
    },
  }
}
