import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { TestProject } from 'vitest/node'
import { signIn } from '../panel-session.ts'
import { startCopy } from '../running-copy.ts'

/** PostgreSQL lets its log grow to 1 GB before it makes room. A container has 64 MB there, if nobody said more. */
const ENOUGH_BYTES = 1_500_000_000
const memory = '/dev/shm'

/** In memory, where there is enough of it: what no test reads after a power cut need not wait for a disk. */
const quickFolder = (): string => {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > ENOUGH_BYTES ? memory : tmpdir()
}

/** Starts the copy on this database that the tests of a project share; they find it by `inject`. */
export const sharedCopy =
  (database: 'sqlite' | 'postgres') =>
  async ({ provide }: TestProject) => {
    const { copy, stop } = await startCopy(database, undefined, quickFolder())
    provide('copy', copy)
    provide('tokens', {
      officer: (await signIn(copy.cmsUrl, copy.officer)).token,
      admin: (await signIn(copy.cmsUrl, copy.admin)).token,
    })
    return stop
  }
