import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for the fixture's sites of this run. */
    fixtureSites: string
  }
}

// Astro looks for packages from below the site.
const within = join(import.meta.dirname, '../.astro')

/** Gives the sites that tests of one worker share a folder, which goes when the run ends. */
export default async ({ provide }: TestProject) => {
  await mkdir(within, { recursive: true })
  const folder = await mkdtemp(join(within, 'fixtures-'))
  provide('fixtureSites', folder)
  return () => rm(folder, { recursive: true, force: true })
}
