import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { afterRenewal } from '../production/after-renewal.ts'
import { makeSecrets } from '../production/secrets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = readFileSync(`${root}scripts/README.md`, 'utf8')

/** The cells of the first table below a heading, row by row, without its head. */
const tableBelow = (heading: string): string[][] => {
  const [, section = ''] = guide.split(`\n## ${heading}\n`)
  const lines = section.split('\n')
  const from = lines.findIndex((line) => line.startsWith('|'))
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'))
  return lines
    .slice(from, from + length)
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
}

test('every threat has an answer, and a test of it that is there', () => {
  const threats = tableBelow('What could be done to it, and what answers')
  expect(threats.length).toBeGreaterThan(15)
  for (const [threat, answer, tests = ''] of threats) {
    const files = [...tests.matchAll(/`([^`]+)`/gu)].map(([, file = '']) => file)
    expect([threat, answer === '', files.length > 0]).toEqual([threat, false, true])
    for (const file of files) expect([file, existsSync(root + file)]).toEqual([file, true])
  }
})

test('the guide says of every secret of production how it is changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'send-review-guide-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  makeSecrets(folder, { ADMIN_EMAIL: 'ada@example.org', OFFICER_EMAIL: 'olive@example.org' })
  const made = readFileSync(`${folder}/cms.env`, 'utf8')
  const names = [...made.matchAll(/^([A-Z_]+)=/gmu)].map(([, name = '']) => name)
  const told = tableBelow('Secrets, and changing each')
    .map(([name]) => name)
    .join(' ')
  const accounts = /^(?:ADMIN|OFFICER)_(?:EMAIL|PASSWORD)$/u
  for (const name of names.filter((one) => !accounts.test(one))) expect(told).toContain(name)
})

test('the guide has the commands that a renewal of all secrets names', () => {
  for (const line of afterRenewal(true)) expect(guide).toContain(`\n${line}\n`)
})
