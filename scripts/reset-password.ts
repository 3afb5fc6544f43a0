import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './start/build.ts'
import { StartError } from './start/start-error.ts'

/**
 * `pnpm reset-password <e-mail address>`: gives an account of the copy of `npm start` a new password, and shows it once.
 * The copy may be running.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const cms = join(root, 'cms')

try {
  buildIfChanged(root, 'contract')
  // Reads the contract, which a fresh checkout has only now.
  const { readEnvironment } = await import('./start/environment.ts')
  const { DATA_DIR, DATABASE_CLIENT, DATABASE_URL } = readEnvironment(process.env, root)
  // A cms that is there may be running: it stays as it is, and knows its own tables best.
  if (!existsSync(join(cms, 'dist'))) buildIfChanged(root, 'panel')
  const { PATH, HOME, TMPDIR } = process.env
  const database = {
    DATABASE_CLIENT,
    DATABASE_URL,
    DATABASE_FILENAME: join(DATA_DIR, 'cms.sqlite'),
  }
  const { status } = spawnSync(process.execPath, ['reset-password.mjs', ...process.argv.slice(2)], {
    cwd: cms,
    env: { PATH, HOME, TMPDIR, ...database },
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
}
