import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SIZE = '64m'
const FILLER = 'filler'

/**
 * A small disk of its own for a folder, in memory, which can be made full and read-only. Throws
 * where that is not allowed: it takes Linux, and root or the right to mount.
 */
export const mountSmallDisk = async (folder: string) => {
  await mkdir(folder, { recursive: true })
  await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder])
  const remount = (as: 'ro' | 'rw') => run('mount', ['-o', `remount,${as},size=${SIZE}`, folder])
  const zeros = function* () {
    for (;;) yield Buffer.alloc(64 * 1024)
  }
  return {
    fill: async () => {
      const filling = pipeline(Readable.from(zeros()), createWriteStream(join(folder, FILLER)))
      await filling.catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      })
    },
    empty: () => rm(join(folder, FILLER)),
    makeReadOnly: () => remount('ro'),
    makeWritable: () => remount('rw'),
    unmount: async () => {
      await run('umount', [folder])
    },
  }
}
