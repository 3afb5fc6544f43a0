import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { environments, envExample, withTables } from '../settings/tables.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

const declared = new Set(Object.values(environments).flatMap(({ shape }) => Object.keys(shape)))

/** What belongs to the machine, or to programs of others, and is passed on as it is. */
const ofOthers = [
  ...['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_ENV'],
  ...['STRAPI_TELEMETRY_DISABLED'],
  ...['ASTRO_TELEMETRY_DISABLED', 'ASTRO_DISABLE_UPDATE_CHECK'],
  ...['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD_FILE'],
]
const isKnown = (name: string) => declared.has(name) || ofOthers.includes(name)

/** Every way in which a file of ours names a variable of its environment. */
const names = [
  /process\.env\.(?<name>[A-Z][A-Z_\d]*)/gu,
  /process\.env\[['"](?<name>[A-Z][A-Z_\d]*)['"]\]/gu,
  /requireEnv\('(?<name>[A-Z_]+)'\)/gu,
  /\$\{?(?<name>[A-Z][A-Z_\d]+)(?::[^}]*)?\}/gu,
]
const destructured = /\{(?<list>[^{}]+)\} = process\.env/gu

const sources = globSync(
  [
    '{cms,site,shared,scripts}/**/*.{ts,tsx,mjs,astro}',
    '{.,scripts/backup}/docker-compose.yml',
    'site/web/Caddyfile',
    '{cms,site,scripts}/Dockerfile',
  ],
  { cwd: root, exclude: (path) => /node_modules|dist|\.astro$|\.data/u.test(path) },
)

test('every variable that any file of ours reads is declared', () => {
  expect(sources.length).toBeGreaterThan(300)
  const found = sources.flatMap((file) => {
    const text = read(file)
    const isCode = /\.(?:ts|tsx|mjs|astro)$/u.test(file)
    const used = (isCode ? names.slice(0, 3) : names.slice(3)).flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? ''),
    )
    const taken = [...text.matchAll(destructured)].flatMap(({ groups }) =>
      (groups?.['list'] ?? '').split(',').map((name) => name.trim()),
    )
    return [...used, ...taken].map((name) => ({ file, name }))
  })
  expect(new Set(found.map(({ name }) => name)).size).toBeGreaterThan(30)
  expect(found.filter(({ name }) => name !== '' && !isKnown(name))).toEqual([])
})

test.for(['README.md', 'scripts/README.md'])(
  'the tables of settings in %s are as declared',
  async (file) => {
    const document = read(file)
    expect(document).toContain('<!-- settings:')
    expect(await withTables(document), 'Run `pnpm settings`.').toBe(document)
  },
)

test('.env.example is as declared', () => {
  expect(read('.env.example'), 'Run `pnpm settings`.').toBe(envExample())
})
