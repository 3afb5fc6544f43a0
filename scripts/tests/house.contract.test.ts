import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = ['shared', 'cms', 'site', 'scripts']

test('the top level is exactly the house that was agreed', () => {
  const ignored = readFileSync(`${root}.gitignore`, 'utf8').split('\n')
  const isOurs = (name: string) =>
    name !== '.git' && !ignored.some((line) => matchesGlob(name, line.replace(/\/$/, '')))
  const allowed = [
    ...packages,
    ...['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'docker-compose.yml'],
    ...['README.md', 'LICENSE', '.ci', '.github', '.editorconfig', '.gitignore', '.gitattributes'],
    ...['.node-version', '.prettierrc.json', '.prettierignore', '.dockerignore', '.env.example'],
  ]
  expect(readdirSync(root).filter(isOurs).toSorted()).toEqual(allowed.toSorted())
})

const workspaceSchema = z.object({ catalog: z.record(z.string(), z.string()) })
const { catalog } = workspaceSchema.parse(parse(readFileSync(`${root}pnpm-workspace.yaml`, 'utf8')))

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
})

test.for(['', ...packages])('./%s takes every version from the catalog', (folder) => {
  const text = readFileSync(`${root}${folder}/package.json`, 'utf8')
  const { dependencies, devDependencies } = manifestSchema.parse(JSON.parse(text))
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toBe(name.startsWith('@send-review/') ? 'workspace:*' : 'catalog:')
  }
})

test('the catalog pins exact versions', () => {
  for (const [name, version] of Object.entries(catalog)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  }
})

test('all of Strapi is one version', () => {
  // The design system and its icons are libraries beside Strapi, with versions of their own.
  const isBeside = (name: string) => ['@strapi/design-system', '@strapi/icons'].includes(name)
  const strapi = Object.entries(catalog).filter(([name]) => name.startsWith('@strapi/'))
  const versions = (which: typeof strapi) => new Set(which.map(([, version]) => version)).size
  expect(versions(strapi.filter(([name]) => !isBeside(name)))).toBe(1)
  expect(versions(strapi.filter(([name]) => isBeside(name)))).toBe(1)
})

test.for(['', ...packages])('every link of ./%s README.md leads to a file', (folder) => {
  const readme = readFileSync(join(root, folder, 'README.md'), 'utf8')
  for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    expect(existsSync(join(root, folder, target)), target).toBe(true)
  }
})

test('every decision record is in the list of the README', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  for (const file of readdirSync(`${root}.github/decisions`)) expect(readme).toContain(file)
})

test('every setting of .env.example is in the README', () => {
  const example = readFileSync(`${root}.env.example`, 'utf8')
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(readme).toMatch(new RegExp(`\\b${name}\\b`))
})
