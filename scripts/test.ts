import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/**
 * `npm test`: every check and every test, one after the other, each of them however many fail.
 * `npm run test:full` also walks every page in every mode and measures what takes longer, about an hour. Names what failed
 * once more, and ends with one line
 * `N passed, N failed`, in which a check (format, lint, types, unused code) or a bench counts as
 * one, and exits 1 if anything failed.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'send-review-tests-'))
const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})
const isFull = process.argv.includes('--full')
const failures: string[] = []

interface Count {
  readonly passed: number
  readonly failed: number
}

const run = (command: string, ...rest: string[]): boolean => {
  console.log(`\n▶ ${[command, ...rest].join(' ')}`)
  return (
    spawnSync(command, rest, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_FULL: String(isFull) },
    }).status === 0
  )
}

const check = (command: string, ...rest: string[]): Count => {
  if (run(command, ...rest)) return { passed: 1, failed: 0 }
  failures.push([command, ...rest].join(' '))
  return { passed: 0, failed: 1 }
}

const tests = (...projects: string[]): Count => {
  const file = join(reports, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const config = ['--config', 'scripts/vitest.config.ts', '--passWithNoTests=false']
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = run('vitest', 'run', ...config, ...chosen, ...output)
  const { numPassedTests, numFailedTests, success, testResults } = readReport(file)
  for (const { name, status, assertionResults } of testResults) {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const at = `${projects.join(' and ')}: ${relative(root, name)}`
    failures.push(...failed.map(({ fullName }) => `${at} > ${fullName}`))
    if (status === 'failed' && failed.length === 0) failures.push(`${at}, the whole file`)
  }
  // A file that could not be loaded has no failed test of its own.
  const failed = ended && success ? 0 : Math.max(1, numFailedTests)
  return { passed: numPassedTests, failed }
}

const readReport = (file: string) => {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    console.error(`The tests left no report in ${file}: ${String(cause)}`)
    return { numPassedTests: 0, numFailedTests: 1, success: false, testResults: [] }
  }
}

const counts: Count[] = [check('pnpm', '--filter', '@send-review/shared', 'build')]
for (const name of ['check:format', 'check:lint', 'check:types', 'check:unused']) {
  counts.push(check('pnpm', name))
}
counts.push(tests('unit', 'contract'), tests('integration'), tests('sqlite'), tests('postgres'))
if (isFull) {
  for (const bench of ['publish', 'preview', 'flood', 'faults', 'outages', 'memory']) {
    counts.push(check('pnpm', 'bench', bench))
  }
}
rmSync(reports, { recursive: true, force: true })

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`)
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
