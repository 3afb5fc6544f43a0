import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartError } from '../start/start-error.ts'

const run = promisify(execFile)
const MOST_OUTPUT = 16 * 1024 * 1024

/** Has the built cms make its tables in an empty database. Throws a StartError with the cms's own words. */
export const makeTables = async (
  root: string,
  database: Readonly<Record<string, string>>,
): Promise<void> => {
  const { PATH, HOME, TMPDIR, TZ } = process.env
  const cms = join(root, 'cms')
  try {
    await run(process.execPath, ['make-tables.mjs'], {
      cwd: cms,
      env: { PATH, HOME, TMPDIR, TZ, ...database },
      maxBuffer: MOST_OUTPUT,
    })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new StartError(
      `The cms could not make its tables in the empty database. It said:\n${why}`,
      { cause },
    )
  }
}
