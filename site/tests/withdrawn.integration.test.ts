import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fixtureContent } from './fixture/content.ts'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite

beforeAll(async () => {
  site = await warmFixtureSite()
})
beforeEach(() => {
  Object.assign(site.cms.content, fixtureContent())
  site.cms.withdrawn.length = 0
})

const at = '2026-11-24T23:30:00.000Z'
const build = async (...withdrawn: unknown[]) => {
  site.cms.withdrawn.push(...withdrawn)
  await site.build()
}
const read = (path: string) => readFile(join(site.outDir, path), 'utf8')
const folder = (path: string) => readdir(join(site.outDir, path)).catch(() => ['nothing' as const])

test('a withdrawn address has a page that says when and why, and a mark for the web server', async () => {
  const reason = 'It named <a person>.'
  await build({ address: '/documents/gone/', at, reason })
  const page = await read('documents/gone/index.html')
  expect(page).toContain('<h1>This page was withdrawn on 24 November 2026</h1>')
  expect(page).toContain('It named &lt;a person&gt;.')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).not.toContain('rel="canonical"')
  expect(await read('documents/gone/withdrawn.txt')).toBe('withdrawn\n')
})

test('it stands in no list, feed, map or other page', async () => {
  await build({ address: '/documents/gone/', at, reason: null })
  expect(await read('documents/gone/index.html')).toContain('The council has taken it off')
  const files = (await readdir(site.outDir, { recursive: true })).filter((file) =>
    /\.(html|json|xml|txt|ics)$/u.test(file),
  )
  for (const file of files) {
    if (!file.startsWith('documents/gone/')) expect(await read(file), file).not.toContain('/gone/')
  }
})

test('an address that has a page again, or leads on, is not withdrawn', async () => {
  const [redirect] = site.cms.content.redirect
  const [document] = site.cms.content['review-document']
  if (!redirect || !document) throw new Error('The fixture has no redirect or no document.')
  const live = `/documents/${document.slug}/`
  await build(
    ...[live, redirect.from, '/documents/', '/'].map((address) => ({ address, at, reason: null })),
  )
  expect(await folder(live)).toEqual(['index.html'])
  expect(await folder(redirect.from)).toEqual(['index.html'])
  expect(await read(`${redirect.from}index.html`)).toContain('This page has moved')
})

test('an old address whose page was withdrawn under its new one leads to word of that', async () => {
  const [redirect] = site.cms.content.redirect
  if (!redirect) throw new Error('The fixture has no redirect.')
  redirect.to = '/documents/gone/'
  await build({ address: '/documents/gone/', at, reason: null })
  expect(JSON.parse(await read('redirects.json'))).toContainEqual({
    from: redirect.from,
    to: '/documents/gone/',
    isPermanent: redirect.permanent === true,
  })
})

test.each([
  ['an address that climbs', [{ address: '/../up/', at, reason: null }], '0.address'],
  ['no moment', [{ address: '/gone/', at: 'yesterday', reason: null }], '0.at'],
])('a list with %s stops the build, in a sentence', async (_, withdrawn, place) => {
  await expect(build(...withdrawn)).rejects.toThrow(
    `a list of withdrawn pages that is broken at ${place}.`,
  )
})
