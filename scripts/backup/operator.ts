import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { StartError } from '../start/environment.ts'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The version of the product in this checkout. */
export const productVersion = (): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version

/** Does what an operator asked for of one file; what went wrong is said in a sentence, and ends with 1. */
export const asOperator = async (
  command: string,
  does: (file: string) => Promise<void>,
): Promise<void> => {
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
