import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'

/**
 * The folder of the secrets of production, an absolute path, as compose finds it: SECRETS_DIR of the environment, or else
 * of `.env` in `root`, counted from `root`. Nothing and blank are `.data/secrets`.
 */
export const secretsFolder = (
  root: string,
  given: Readonly<Record<string, string | undefined>>,
): string => {
  const settings = join(root, '.env')
  const written = existsSync(settings) ? parseEnv(readFileSync(settings, 'utf8')) : {}
  const name = (given['SECRETS_DIR'] ?? written['SECRETS_DIR'] ?? '').trim()
  return resolve(root, name === '' ? '.data/secrets' : name)
}
