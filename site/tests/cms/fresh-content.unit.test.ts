import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'astro'
import { expect, onTestFinished, test } from 'vitest'
import { freshContent } from '../../src/cms/fresh-content.ts'

const STORE = 'data-store.json'

/** A project without pages or a register, whose cache holds what a build before left there. */
const project = async () => {
  const root = await mkdtemp(join(tmpdir(), 'fresh-content-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await writeFile(join(root, STORE), '[["Map"]]')
  return root
}

test('what an earlier build left is not built again when the content was not loaded', async () => {
  const root = await project()
  await expect(
    build({
      root,
      cacheDir: root,
      configFile: false,
      logLevel: 'silent',
      integrations: [freshContent()],
    }),
  ).rejects.toThrow('Astro did not load the content')
  expect(await readdir(root)).not.toContain(STORE)
})
