import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const everywhere = ['cms', 'site', 'shared', 'scripts']
// Those of scripts need a whole running copy.
const ofPackages = ['cms', 'site', 'shared']
/** Loads the cms with other settings than the others, and there can be one cms in a process. */
const alone = 'cms/tests/mail/**'

/**
 * Tests of one kind, which is in a file's name, as many files side by side as there are cores. They start no server of
 * ours. A worker takes file after file: to start one for each takes longer than most files. `seconds` are for a machine that
 * has much else to do: what is measured is measured by `pnpm bench`.
 */
const kind = (name: string, folders: readonly string[], seconds: number, more: object = {}) => ({
  test: {
    name,
    root,
    include: folders.map((folder) => `${folder}/tests/**/*.${name}.test.ts`),
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    isolate: false,
    maxWorkers: '100%',
    ...more,
  },
})
const beforeAll = (...files: string[]) =>
  files.map((file) => fileURLToPath(new URL(`../${file}`, import.meta.url)))
const compiledCms = beforeAll('cms/tests/compiled-cms.ts')

/** Tests against one running copy of the whole product on this database, one after the other, in one browser. */
const onDatabase = (database: string, groupOrder: number, exclude: readonly string[]) => ({
  test: {
    name: database,
    root,
    include: ['scripts/tests/**/*.{integration,browser}.test.ts'],
    exclude: [...exclude],
    globalSetup: [fileURLToPath(new URL(`tests/on-${database}.ts`, import.meta.url))],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    isolate: false,
    fileParallelism: false,
    // Projects with other numbers of workers may not run at the same time.
    sequence: { groupOrder },
  },
})

/**
 * What is the same from either database, for it is done by what never sees one, or by rules that ask it nothing of its
 * own: the publisher that is killed, turned back, or woken by the time, its copies of files, what is read in a file, who
 * may do what, which entries may point at which, what is told of a publish, what a process asks of its environment, the
 * web server, and the pages, of readers and of a preview. On PostgreSQL `npm run test:full` alone has these, which take
 * most of the time; what the cms keeps, counts, locks and asks of its database is not here, so `npm test` has it on both.
 */
const sameOnEither = [
  'scripts/tests/publishing/{faults,publish-to-live,relations,renamed-address}.integration.test.ts',
  'scripts/tests/publishing/{replaced-file,rollback,withdraw}.integration.test.ts',
  'scripts/tests/cms/{document-files,entry-routes,health,live,media}.integration.test.ts',
  'scripts/tests/cms/{permissions,reset-password,roles,uploads}.integration.test.ts',
  'scripts/tests/{preview,production,seeing,site,start}/**',
]
// What a browser shows is the same too, and takes minutes.
const browsers = 'scripts/tests/**/*.browser.test.ts'
/**
 * What takes a browser, or the clock, a while to show, of things that are tested without either as well. In every run
 * `journeys.browser.test.ts` walks through the panel, and `pages` and `reader-tools` through the site.
 */
const patientInFull = [
  'scripts/tests/cms/{files,health,live,officer,paste,versions,withdraw}.browser.test.ts',
  'scripts/tests/preview/preview.browser.test.ts',
  'scripts/tests/site/{hostile,last-visit}.browser.test.ts',
  'scripts/tests/site/by-itself.integration.test.ts',
]
/** A whole production of its own, which takes minutes; `npm test` has the web server and each process of it. */
const production = 'scripts/tests/production/production.integration.test.ts'
/**
 * Start whole copies of what was backed up, and of what an earlier cms made; that no row of either is lost is tested in
 * every run.
 */
const copiesInFull = [
  'scripts/tests/backup/restored.integration.test.ts',
  'scripts/tests/upgrade/upgraded-copy.integration.test.ts',
]
/** What is upgraded is upgraded by Strapi, on either; `npm test` has it on SQLite. */
const upgrades = 'scripts/tests/upgrade/**'
const isFull = process.env['TEST_FULL'] === 'true'

export default defineConfig({
  root,
  test: {
    projects: [
      kind('unit', everywhere, 30),
      kind('contract', everywhere, 60),
      kind('integration', ofPackages, 240, {
        exclude: [alone],
        globalSetup: [...compiledCms, ...beforeAll('site/tests/fixture-sites.ts')],
      }),
      kind('integration', ofPackages, 240, {
        ...{ name: 'integration-alone', include: [`${alone}/*.integration.test.ts`] },
        globalSetup: compiledCms,
      }),
      onDatabase('sqlite', 1, isFull ? [] : [...patientInFull, production, ...copiesInFull]),
      onDatabase(
        'postgres',
        2,
        isFull ? [browsers, production] : [browsers, ...copiesInFull, upgrades, ...sameOnEither],
      ),
    ],
  },
})
