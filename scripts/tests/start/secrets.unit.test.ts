import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEnvironment } from '../../start/environment.ts'
import { firstAccounts, secretsOf } from '../../start/secrets.ts'
import { StartError } from '../../start/start-error.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'send-review-secrets-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const environment = (variables: Record<string, string> = {}) =>
  readEnvironment({ DATA_DIR: folder, ...variables }, '/')

test('secrets are made once, each its own, and only their owner can read them', () => {
  const secrets = secretsOf(environment())
  expect(secretsOf(environment())).toEqual(secrets)
  expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a secret from the environment goes before the kept one', () => {
  secretsOf(environment())
  const given = 'given-by-the-operator-1234'
  expect(secretsOf(environment({ BELL_SECRET: given })).BELL_SECRET).toBe(given)
})

test.each(['APP_KEYS', 'METRICS_TOKEN'])('%s is made anew where its line is taken out', (name) => {
  const { [name]: before, ...others }: Record<string, string> = secretsOf(environment())
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(others))
  const { [name]: now, ...kept }: Record<string, string> = secretsOf(environment())
  expect([kept, now === undefined, now === before]).toEqual([others, false, false])
})

/** What is said of a file of this copy that was changed by hand. */
const toldOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  try {
    secretsOf(environment())
    firstAccounts(environment())
  } catch (error) {
    return error instanceof StartError ? error.message : error
  }
  return undefined
}

test('a file that was damaged by hand is told in a sentence, which has no secret in it, and stays', () => {
  const secrets = secretsOf(environment())
  const file = join(folder, 'secrets.json')
  const text = readFileSync(file, 'utf8')
  const withoutLast = text.replace(/ {2}"METRICS_TOKEN".*\n/u, '')
  expect(toldOf('secrets.json', withoutLast)).toContain(
    `${file} cannot be understood. Each of its lines`,
  )
  expect(readFileSync(file, 'utf8')).toBe(withoutLast)
  expect(toldOf('secrets.json', '[]')).toContain(`${file} cannot be understood.`)
  const short = toldOf('secrets.json', JSON.stringify({ ...secrets, BELL_SECRET: 'too-short' }))
  expect(short).toContain(`${file} has something for BELL_SECRET that is no secret`)
  expect(short).not.toContain('too-short')
  writeFileSync(file, text)
  expect(toldOf('first-accounts.json', '')).toContain('is damaged, and this copy is not filled yet')
})

test('what cannot be written is told in a sentence, and what is written leaves nothing beside it', () => {
  const gone = join(folder, 'gone')
  expect(() => secretsOf(environment({ DATA_DIR: gone }))).toThrow(
    `The folder ${gone} cannot be written`,
  )
  secretsOf(environment())
  expect(readdirSync(folder)).toEqual(['secrets.json'])
})

test('the first accounts stay the same until the copy is filled, and are then forgotten', () => {
  const first = firstAccounts(environment({ ADMIN_PASSWORD: 'Given-by-me-1' }))
  expect(first?.accounts.ADMIN_PASSWORD).toBe('Given-by-me-1')
  expect(firstAccounts(environment())?.accounts).toEqual(first?.accounts)
  first?.forget()
  expect(firstAccounts(environment())).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['filled'])
})

test('a password made for an account is one that the panel accepts, and never the same', () => {
  const made = firstAccounts(environment())?.accounts
  for (const password of [made?.ADMIN_PASSWORD, made?.OFFICER_PASSWORD]) {
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{20}$/u)
  }
  expect(made?.ADMIN_PASSWORD).not.toBe(made?.OFFICER_PASSWORD)
})
