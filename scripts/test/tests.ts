import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { run } from './command.ts'
import type { Outcome } from './outcome.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reportSchema = z.object({
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

/** Runs every test of these projects of `scripts/vitest.config.ts`; each counts for itself. */
export const tests = async (...projects: string[]): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'send-review-tests-'))
  try {
    const file = join(folder, 'report.json')
    const chosen = projects.flatMap((project) => ['--project', project])
    const config = ['--config', 'scripts/vitest.config.ts', '--passWithNoTests=false']
    const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const isWell = await run(['vitest', 'run', ...config, ...chosen, ...output])
    return outcomeIn(file, projects.join(' and '), isWell)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const outcomeIn = (file: string, projects: string, isWell: boolean): Outcome => {
  const { numPassedTests, numFailedTests, success, testResults } = readReport(file)
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const at = `${projects}: ${relative(root, name)}`
    if (status === 'failed' && failed.length === 0) return [`${at}, the whole file`]
    return failed.map(({ fullName }) => `${at} > ${fullName}`)
  })
  // A file that could not be loaded has no failed test of its own.
  const failed = isWell && success ? 0 : Math.max(1, numFailedTests)
  return { passed: numPassedTests, failed, failures }
}

const readReport = (file: string) => {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    console.error(`The tests left no report in ${file}: ${String(cause)}`)
    return { numPassedTests: 0, numFailedTests: 1, success: false, testResults: [] }
  }
}
