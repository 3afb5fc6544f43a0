import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PROCESS = join(import.meta.dirname, 'index-process.ts')
const LONGEST_MS = 120_000

/**
 * Makes the search index of a built site in a process of its own, which gets none of this one's secrets and leaves no
 * memory behind.
 * @throws what the process said as it failed.
 */
export const runIndex = async (site: string, into: string): Promise<void> => {
  const env = { PATH: process.env['PATH'] ?? '' }
  await run(process.execPath, [PROCESS, site, into], { env, timeout: LONGEST_MS })
}
