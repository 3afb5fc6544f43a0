import { check, checkMeanwhile, checksBeside } from './test/checks.ts'
import { type Outcome, together } from './test/outcome.ts'
import { tests } from './test/tests.ts'

/**
 * `npm test`: every check and every test, each of them however many fail.
 * `npm run test:full` also walks every page in every mode, repeats more on PostgreSQL and measures what takes longer,
 * about an hour. Names what failed once more, and ends with one line `N passed, N failed`, in which a check
 * (a build, format, lint, types, unused code) or a bench counts as one, and exits 1 if anything failed.
 */

const isFull = process.argv.includes('--full')
process.env['TEST_FULL'] = String(isFull)

const outcomes: Outcome[] = [await check('pnpm', 'build', 'contract')]
outcomes.push(
  // What needs no running copy goes beside the types, which take longest.
  ...(await checksBeside(
    [['pnpm', 'check:types']],
    [
      ['pnpm', 'build', 'panel'],
      ['pnpm', 'check:format'],
      ['pnpm', 'check:unused'],
    ],
  )),
  await tests('unit', 'contract'),
  await tests('integration', 'integration-alone'),
)
// The linter takes two minutes, and has them while tests wait for a cms or a browser; after the types, for before either
// of these two Astro writes the types of the site.
const lint = checkMeanwhile('pnpm', 'check:lint')
outcomes.push(await tests('sqlite'), await lint, await tests('postgres'))
if (isFull) {
  for (const bench of ['publish', 'preview', 'flood', 'faults', 'outages', 'memory', 'pages']) {
    outcomes.push(await check('pnpm', 'bench', bench))
  }
}

const { passed, failed, failures } = together(outcomes)
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`)
console.log(`\n${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed === 0 ? 0 : 1
