import { fileURLToPath } from 'node:url'
import { licencesIn, notAllowed } from './licences.ts'

/** `pnpm licences`: every package with its licence; with `--prod` those that run in production. Exits 1 where one is not allowed. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = await licencesIn(root, process.argv.includes('--prod'))
for (const { name, versions, licence } of packages) {
  console.log(`${licence.padEnd(28)} ${name} ${versions.join(', ')}`)
}
const refused = notAllowed(packages)
for (const { name, licence } of refused) {
  console.error(
    `${name} has the licence ${licence}, which is not in scripts/supply/allowed-licences.ts. Read it, and add it there or do without the package.`,
  )
}
if (refused.length > 0) process.exitCode = 1
