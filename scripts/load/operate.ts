import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod'

const run = promisify(execFile)
const scripts = fileURLToPath(new URL('..', import.meta.url))
const failedSchema = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() })

/** The environment of a command. */
export type Settings = Readonly<Record<string, string>>

/** What an operator types: `pnpm backup` or `pnpm restore` of a file; gives how it ended and what was said. */
export const operate = async (
  command: 'backup' | 'restore',
  file: string,
  settings: Settings,
): Promise<{ code: number; said: string }> => {
  const { PATH, HOME } = process.env
  try {
    const { stdout, stderr } = await run(process.execPath, [join(scripts, `${command}.ts`), file], {
      // An operator's machine is in a zone of its own, and the cms is not.
      env: { PATH, HOME, TZ: 'America/New_York', ...settings },
    })
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = failedSchema.parse(error)
    return { code, said: stdout + stderr }
  }
}
