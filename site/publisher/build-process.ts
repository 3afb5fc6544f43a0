import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'astro'
import { failureOf } from './build-failure.ts'
import { type BuildAnswer, buildRequestSchema } from './build-messages.ts'

/**
 * The process that keeps Astro loaded and builds on request: argv[2] is the folder of its caches, and it
 * builds into folders below that.
 */

const site = join(import.meta.dirname, '..')
const caches = process.argv[2] ?? join(site, '.astro')

// Astro runs what it has bundled from inside the folder it builds into, and packages are looked for from there.
await mkdir(caches, { recursive: true })
await rm(join(caches, 'node_modules'), { force: true })
await symlink(join(site, 'node_modules'), join(caches, 'node_modules'))

// Astro keeps what it renders from below the working folder, which no other copy may share.
process.chdir(caches)

const run = async (message: unknown): Promise<BuildAnswer> => {
  try {
    const { outDir } = buildRequestSchema.parse(message)
    await build({
      root: site,
      outDir,
      cacheDir: join(caches, 'astro'),
      logLevel: 'error',
      vite: { cacheDir: join(caches, 'vite') },
    })
    return { kind: 'built', rss: process.memoryUsage.rss() }
  } catch (error) {
    return failureOf(error)
  }
}

/** A while after a build, when nobody waits: a build leaves half a gigabyte that is collected late by itself. */
const TIDY_AFTER_MS = 500
let tidying: NodeJS.Timeout | undefined

process.on('message', (message) => {
  clearTimeout(tidying)
  void run(message).then((answer) => {
    process.send?.(answer)
    tidying = setTimeout(() => globalThis.gc?.(), TIDY_AFTER_MS)
  })
})
// Without the publisher there is nobody to build for.
process.on('disconnect', () => process.exit())
// Ctrl-C reaches every process of a terminal; the publisher ends this one in its own time.
process.on('SIGINT', () => undefined)
