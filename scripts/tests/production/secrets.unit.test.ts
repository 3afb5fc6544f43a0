import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { makeSecrets } from '../../production/secrets.ts'

const people = { ADMIN_EMAIL: 'ada@example.org', OFFICER_EMAIL: 'omar@example.org' }

const made = () => {
  const within = mkdtempSync(join(tmpdir(), 'send-review-secrets-'))
  onTestFinished(() => {
    rmSync(within, { recursive: true })
  })
  const folder = join(within, 'secrets')
  const accounts = makeSecrets(folder, people)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { folder, accounts, read }
}

test('each process gets what it needs, and two that share a secret get the same', () => {
  const { folder, accounts, read } = made()
  expect(readdirSync(folder).toSorted()).toEqual([
    'cms.env',
    'db_password',
    'preview.env',
    'publisher.env',
  ])
  const [cms, publisher, preview] = ['cms.env', 'publisher.env', 'preview.env'].map((name) =>
    parseEnv(read(name)),
  )
  expect(cms).toMatchObject({ ...publisher, ...preview, ...accounts })
  expect(Object.keys(publisher ?? {}).toSorted()).toEqual([
    'BELL_SECRET',
    'METRICS_TOKEN',
    'PUBLISHER_SECRET',
    'SITE_TOKEN',
  ])
  expect(cms?.['DATABASE_URL']).toContain(`:${read('db_password').trim()}@db:5432/`)
})

test('no two secrets are the same, none is short, and no two runs make one twice', () => {
  const values = [made(), made()].flatMap(({ read }) =>
    Object.entries(parseEnv(read('cms.env')))
      .filter(([name]) => !name.endsWith('_EMAIL'))
      .map(([, value = '']) => value),
  )
  expect(new Set(values).size).toBe(values.length)
  for (const value of values) expect(value.length).toBeGreaterThanOrEqual(35)
})

test('the names are those that .env.example explains', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  const { read } = made()
  for (const name of Object.keys(parseEnv(read('cms.env')))) expect(example).toContain(`\n${name}=`)
})

test('nobody but the owner enters the folder, and what is in use is not made anew', () => {
  const { folder, read } = made()
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const before = read('cms.env')
  expect(() => makeSecrets(folder, people)).toThrow('holds db_password, cms.env')
  expect(read('cms.env')).toBe(before)
})
