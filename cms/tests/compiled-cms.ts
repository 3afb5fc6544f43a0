import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the cms as its sources are now, compiled. */
    compiledCms: string
  }
}

export const cms = join(import.meta.dirname, '..')

/** Below node_modules, so that compiled files find what the sources find. */
export const cacheFolder = join(cms, 'node_modules/.cache')

/** Compiles the cms once for all tests that load it; they find it by `inject`. */
export default async ({ provide }: TestProject) => {
  await mkdir(cacheFolder, { recursive: true })
  const folder = await mkdtemp(join(cacheFolder, 'compiled-cms-'))
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '--outDir', folder], { cwd: cms })
  provide('compiledCms', folder)
  return () => rm(folder, { recursive: true })
}
