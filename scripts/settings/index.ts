import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from '../start/build.ts'

/** `pnpm settings`: writes the tables of settings and .env.example anew, from what the processes declare. */

const root = new URL('../../', import.meta.url)
buildIfChanged(fileURLToPath(root), 'contract')
// The declaration is read as it is now.
const { envExample, withTables } = await import('./tables.ts')

for (const name of ['README.md', 'scripts/README.md']) {
  const file = new URL(name, root)
  await writeFile(file, await withTables(await readFile(file, 'utf8')))
}
await writeFile(new URL('.env.example', root), envExample())
