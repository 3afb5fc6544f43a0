import './end-with-parent.ts'
import { randomUUID } from 'node:crypto'
import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { readEnvironment, renderEnvironment } from '@send-review/shared'
import { holdContent } from '../src/cms/held-content.ts'
import { KeptPull } from '../src/cms/kept-pull.ts'
import { loadContent } from '../src/cms/load-content.ts'
import { failureOf } from './build-failure.ts'
import { type BuildAnswer, buildRequestSchema } from './build-messages.ts'
import { openBuild } from './render/open-build.ts'
import { renderSite } from './render/render-site.ts'

/**
 * The process that keeps the pages bundled and builds on request: argv[2] is the folder of its caches, and it
 * builds into folders below that.
 */

const site = join(import.meta.dirname, '..')
const caches = process.argv[2] ?? join(site, '.astro')
const bundled = join(caches, 'pages')
const { CMS_URL, SITE_TOKEN, MEDIA_DIR, SITE_URL } = readEnvironment(renderEnvironment, process.env)

// Astro runs what it has bundled from inside the folder it builds into, and packages are looked for from there.
await mkdir(caches, { recursive: true })
await rm(join(caches, 'node_modules'), { force: true })
await symlink(join(site, 'node_modules'), join(caches, 'node_modules'))

// Astro keeps what it renders from below the working folder, which no other copy may share.
process.chdir(caches)

const held = holdContent()
const kept = new KeptPull()
const bundling = openBuild(
  {
    root: site,
    outDir: bundled,
    cacheDir: join(caches, 'astro'),
    logLevel: 'error',
    vite: { cacheDir: join(caches, 'vite') },
  },
  new URL(SITE_URL),
)
// Told by the first build.
bundling.catch(() => undefined)

const run = async (message: unknown): Promise<BuildAnswer> => {
  let isFit = true
  try {
    const { outDir, moment, draft } = buildRequestSchema.parse(message)
    process.env['BUILD_MOMENT'] = moment
    process.env['BUILD_ID'] = randomUUID()
    await loadContent(held, { url: CMS_URL, token: SITE_TOKEN }, MEDIA_DIR, { draft, kept })
    isFit = false
    await renderSite(await bundling, bundled, outDir)
    return { kind: 'built', rss: process.memoryUsage.rss() }
  } catch (error) {
    return { ...failureOf(error), isFit }
  }
}

/** A while after a build, when nobody waits: a build leaves much behind that is collected late by itself. */
const TIDY_AFTER_MS = 500
let tidying: NodeJS.Timeout | undefined

process.on('message', (message) => {
  clearTimeout(tidying)
  void run(message).then((answer) => {
    process.send?.(answer)
    tidying = setTimeout(() => globalThis.gc?.(), TIDY_AFTER_MS)
  })
})
// Ctrl-C reaches every process of a terminal; the publisher ends this one in its own time.
process.on('SIGINT', () => undefined)
