import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/**
 * `npm test`: every check and every test, one after the other, each of them however many fail.
 * `npm run test:full` also measures what takes longer, about 45 minutes. Ends with one line
 * `N passed, N failed`, in which a check (format, lint, types, unused code) or a bench counts as
 * one, and exits 1 if anything failed.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'send-review-tests-'))
const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() })

interface Count {
  readonly passed: number
  readonly failed: number
}

const run = (command: string, ...rest: string[]): boolean => {
  console.log(`\n▶ ${[command, ...rest].join(' ')}`)
  return (
    spawnSync(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  )
}

const check = (command: string, ...rest: string[]): Count =>
  run(command, ...rest) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

const tests = (...projects: string[]): Count => {
  const file = join(reports, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const config = ['--config', 'scripts/vitest.config.ts', '--passWithNoTests=false']
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = run('vitest', 'run', ...config, ...chosen, ...output)
  const { numPassedTests, numFailedTests, success } = readReport(file)
  // A file that could not be loaded has no failed test of its own.
  const failed = ended && success ? 0 : Math.max(1, numFailedTests)
  return { passed: numPassedTests, failed }
}

const readReport = (file: string) => {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    console.error(`The tests left no report in ${file}: ${String(cause)}`)
    return { numPassedTests: 0, numFailedTests: 1, success: false }
  }
}

const counts: Count[] = [check('pnpm', '--filter', '@send-review/shared', 'build')]
for (const name of ['check:format', 'check:lint', 'check:types', 'check:unused']) {
  counts.push(check('pnpm', name))
}
counts.push(tests('unit', 'contract'), tests('integration'), tests('sqlite'), tests('postgres'))
if (process.argv.includes('--full')) {
  for (const bench of ['publish', 'flood', 'faults', 'outages', 'memory']) {
    counts.push(check('pnpm', 'bench', bench))
  }
}
rmSync(reports, { recursive: true, force: true })

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
