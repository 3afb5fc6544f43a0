import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the cms as its sources are now, compiled. */
    compiledCms: string
    /** The folder for the databases of this run. */
    databases: string
  }
}

export const cms = join(import.meta.dirname, '..')

/** Below node_modules, so that compiled files find what the sources find. */
const cacheFolder = join(cms, 'node_modules/.cache')
/** What no test reads after a power cut need not wait for a disk: a cms makes its tables three times as fast. */
const memory = '/dev/shm'

const compile = async () => {
  await mkdir(cacheFolder, { recursive: true })
  const folder = await mkdtemp(join(cacheFolder, 'compiled-cms-'))
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  // Whether its types are right is a check of its own.
  execFileSync(process.execPath, [compiler, '--noCheck', '--outDir', folder], { cwd: cms })
  return folder
}

/** Compiles the cms once for all tests that load it; they find it by `inject`, and where they may keep a database. */
export default async ({ provide }: TestProject) => {
  // Each project of tests has this run, in one process.
  const folder = (process.env.COMPILED_CMS ??= await compile())
  const databases = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'loaded-cms-'))
  provide('compiledCms', folder)
  provide('databases', databases)
  return async () => {
    for (const made of [folder, databases]) await rm(made, { recursive: true, force: true })
  }
}
