import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { renewSecrets } from '../../production/renew-secrets.ts'
import { makeSecrets } from '../../production/secrets.ts'
import { secretsFolder } from '../../production/secrets-folder.ts'

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

test('all are made anew, each in every file that holds it, and what others gave stays', () => {
  const { folder, accounts, read } = made()
  const names = ['cms.env', 'publisher.env', 'preview.env'] as const
  writeFileSync(join(folder, 'cms.env'), `${read('cms.env')}# ours\nSMTP_PASSWORD=given\n`)
  const before = names.map((name) => parseEnv(read(name)))
  const { names: renewed, isDatabaseToo } = renewSecrets(folder)
  const [cms = {}, publisher, preview] = names.map((name) => parseEnv(read(name)))
  expect(isDatabaseToo).toBe(true)
  expect(cms).toMatchObject({ ...publisher, ...preview, ...accounts, SMTP_PASSWORD: 'given' })
  expect(read('cms.env')).toContain('# ours\n')
  expect(cms['DATABASE_URL']).toContain(`:${read('db_password').trim()}@db:5432/`)
  const kept = Object.keys(cms).filter((name) => cms[name] === before[0]?.[name])
  expect(kept.toSorted()).toEqual([...Object.keys(accounts), 'SMTP_PASSWORD'].toSorted())
  expect([...renewed, 'DATABASE_URL', ...kept].toSorted()).toEqual(Object.keys(cms).toSorted())
  for (const name of [...names, 'db_password'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o644)
})

test('the password of a database that is not ours stays in both places', () => {
  const { folder, read } = made()
  const elsewhere = 'DATABASE_URL=postgres://review:theirs@db.example.org/review'
  writeFileSync(join(folder, 'cms.env'), read('cms.env').replace(/^DATABASE_URL=.*$/mu, elsewhere))
  const password = read('db_password')
  expect(renewSecrets(folder).isDatabaseToo).toBe(false)
  expect([read('cms.env').includes(elsewhere), read('db_password')]).toEqual([true, password])
})

test.each([
  ['preview.env', undefined, 'preview.env cannot be read, so nothing was made anew'],
  [
    'publisher.env',
    'SITE_TOKEN=x\nBELL_SECRET=x\nPUBLISHER_SECRET=x\n',
    'no line for METRICS_TOKEN',
  ],
])('where %s is not whole, nothing is made anew', (name, text, sentence) => {
  const { folder, read } = made()
  if (text === undefined) rmSync(join(folder, name))
  else writeFileSync(join(folder, name), text)
  const before = read('cms.env')
  expect(() => renewSecrets(folder)).toThrow(sentence)
  expect([read('cms.env'), readdirSync(folder).filter((file) => file.endsWith('.new'))]).toEqual([
    before,
    [],
  ])
})

test('the folder is the one that compose reads: of the environment, else of .env, else the usual one', () => {
  const { folder: root } = made()
  const usual = join(root, '.data/secrets')
  expect(secretsFolder(root, {})).toBe(usual)
  writeFileSync(join(root, '.env'), 'SITE_URL=https://a.example.org\nSECRETS_DIR="../elsewhere"\n')
  expect(secretsFolder(root, {})).toBe(join(root, '../elsewhere'))
  expect(secretsFolder(root, { SECRETS_DIR: '/etc/review' })).toBe('/etc/review')
  expect(secretsFolder(root, { SECRETS_DIR: '' })).toBe(usual)
})
