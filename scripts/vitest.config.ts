import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const everywhere = ['cms', 'site', 'shared', 'scripts']

/** Tests of one kind, which is in a file's name, side by side. They start no server of ours. */
const kind = (name: string, folders: readonly string[], seconds: number, more: object = {}) => ({
  test: {
    ...more,
    name,
    root,
    include: folders.map((folder) => `${folder}/tests/**/*.${name}.test.ts`),
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
  },
})

/** Tests against one running copy of the whole product on this database, one after the other, in one browser. */
const onDatabase = (database: string, groupOrder: number, exclude: string[] = []) => ({
  test: {
    name: database,
    root,
    include: ['scripts/tests/**/*.{integration,browser}.test.ts'],
    exclude,
    globalSetup: [fileURLToPath(new URL(`tests/on-${database}.ts`, import.meta.url))],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    isolate: false,
    fileParallelism: false,
    // Projects with other numbers of workers may not run at the same time.
    sequence: { groupOrder },
  },
})

export default defineConfig({
  root,
  test: {
    projects: [
      // To start a worker for each file takes longer than most of them.
      kind('unit', everywhere, 10, { isolate: false }),
      kind('contract', everywhere, 60, { isolate: false }),
      // Those of scripts need a whole running copy.
      kind('integration', ['cms', 'site', 'shared'], 120, {
        globalSetup: [fileURLToPath(new URL('../cms/tests/compiled-cms.ts', import.meta.url))],
      }),
      onDatabase('sqlite', 1),
      // What a browser shows is the same from either database, and takes minutes.
      onDatabase('postgres', 2, ['scripts/tests/**/*.browser.test.ts']),
    ],
  },
})
