import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEnvironment } from '../../start/environment.ts'
import { firstAccounts, secretsOf } from '../../start/secrets.ts'

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
