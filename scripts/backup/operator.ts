import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { buildIfChanged } from '../start/build.ts'
import type { Environment } from '../start/environment.ts'
import { StartError } from '../start/start-error.ts'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The version of the product in this checkout. */
export const productVersion = (): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version

/** Builds what a fresh checkout has not. An image holds what was built, and not what from. */
export const buildHere = (name: 'contract' | 'panel'): void => {
  if (existsSync(join(root, 'shared/src'))) buildIfChanged(root, name)
}

/**
 * What the environment says of the copy, by the contract, which is built first. Throws a StartError where it is wrong,
 * or names a PostgreSQL and does not say that it is to be used.
 */
export const operatorsEnvironment = async (): Promise<Environment> => {
  buildHere('contract')
  const { readEnvironment } = await import('../start/environment.ts')
  const environment = readEnvironment(process.env, root)
  if (environment.DATABASE_CLIENT === 'postgres' || environment.DATABASE_URL === undefined) {
    return environment
  }
  throw new StartError(
    'DATABASE_URL is set, and DATABASE_CLIENT is not postgres. Set it to postgres, or leave DATABASE_URL out for SQLite.',
  )
}

/** Does what an operator asked for of one file; what went wrong is said in a sentence, and ends with 1. */
export const asOperator = async (
  command: string,
  does: (file: string) => Promise<void>,
): Promise<void> => {
  // PostgreSQL holds moments without a zone, and the cms reads them in UTC: cms/start.mjs.
  process.env['TZ'] = 'UTC'
  const [file, ...more] = process.argv.slice(2)
  try {
    if (file === undefined || more.length > 0) {
      throw new StartError(`Name one file: ${command} <file>`)
    }
    await does(file)
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    process.exitCode = 1
  }
}
