import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { allowedLicences, exceptions } from './allowed-licences.ts'

const run = promisify(execFile)
const MOST_BYTES = 50_000_000

const listSchema = z.record(
  z.string(),
  z.array(
    z.object({ name: z.string(), versions: z.array(z.string()), paths: z.array(z.string()) }),
  ),
)

/** What is installed, and the licence it says it has. */
export interface Licensed {
  readonly name: string
  readonly versions: readonly string[]
  readonly licence: string
}

/** Every installed package with its licence, by name; all of them, or what runs in production. */
export const licencesIn = async (root: string, isProduction = false): Promise<Licensed[]> => {
  const { stdout } = await run(
    'pnpm',
    ['licenses', 'list', '--recursive', '--json', ...(isProduction ? ['--prod'] : [])],
    { cwd: root, maxBuffer: MOST_BYTES },
  )
  return Object.entries(listSchema.parse(JSON.parse(stdout)))
    .flatMap(([licence, packages]) =>
      packages
        // pnpm lists what the lock file names for other peers too, where nothing was put.
        .filter(({ paths }) => paths.some(existsSync))
        .map(({ name, versions }) => ({ name, versions, licence })),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Whether an SPDX expression can be met by licences that are allowed: of OR one is enough, of AND each is needed. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowedLicences.includes(one)))

/** The packages whose licence is not allowed, and that are no exception. */
export const notAllowed = (packages: readonly Licensed[]): readonly Licensed[] =>
  packages.filter(
    ({ name, licence }) =>
      !isAllowed(licence) && !Object.keys(exceptions).some((glob) => matchesGlob(name, glob)),
  )
