import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const { dataDir } = inject('copy')

test('the committed schema is what the running cms offers', async () => {
  const committed = new URL('../../../shared/schema.graphql', import.meta.url)
  const offered = await readFile(join(dataDir, 'schema.graphql'), 'utf8')
  expect(offered, 'Run pnpm --filter @send-review/cms schema and commit what it writes.').toBe(
    await readFile(committed, 'utf8'),
  )
})
