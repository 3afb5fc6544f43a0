import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema } from '@send-review/shared'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FixtureSite, startFixtureSite } from './fixture/fixture-site.ts'

let site: FixtureSite
let built: readonly string[]
const pages = new Map<string, string>()
const isRedirect = (file: string) => file.startsWith('documents/old-report/')

beforeAll(async () => {
  site = await startFixtureSite()
  await site.build()
  built = await readdir(site.outDir, { recursive: true })
  for (const file of built.filter((name) => name.endsWith('.html'))) {
    // What only leads on to another address is no page to read.
    if (isRedirect(file)) continue
    pages.set(
      `/${file.replace(/index\.html$/u, '')}`,
      await readFile(join(site.outDir, file), 'utf8'),
    )
  }
}, 60_000)
afterAll(() => site.close())

const valuesOf = (html: string, attribute: 'href' | 'src' | 'id'): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) => value)

test('there is a page for every entry that has one, and each is on the map', async () => {
  const map = await readFile(join(site.outDir, 'sitemap-0.xml'), 'utf8')
  const mapped = [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => new URL(url))
  expect(new Set(mapped.map(({ origin }) => origin))).toEqual(
    new Set(['https://review.example.org']),
  )
  expect(mapped.map(({ pathname }) => pathname).sort()).toEqual(
    [...pages.keys()].filter((path) => path !== '/404.html').sort(),
  )
  expect(pages.size).toBe(32)
})

test('every page is valid HTML', async () => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended'],
      rules: {
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        // Said by the search engines' rules, not by HTML's: a council's name may be long.
        'long-title': 'off',
      },
    }),
  )
  for (const [path, html] of pages) {
    const { results } = await checker.validateString(html)
    const messages = results.flatMap((result) => result.messages)
    expect(
      messages.map(({ line, column, ruleId, message }) => ({
        path,
        line,
        column,
        ruleId,
        message,
      })),
    ).toEqual([])
  }
})

test('every link within the site leads somewhere, down to the part of the page', async () => {
  const files = new Set(await readdir(site.mediaDir, { recursive: true }))
  const broken: string[] = []
  for (const [path, html] of pages) {
    for (const link of [...valuesOf(html, 'href'), ...valuesOf(html, 'src')]) {
      const { origin, pathname, hash } = new URL(link, `https://review.example.org${path}`)
      if (origin !== 'https://review.example.org') continue
      const isFile =
        (pathname.startsWith('/media/') && files.has(pathname.slice('/media/'.length))) ||
        (/\.(?:ics|xml)$/u.test(pathname) && built.includes(pathname.slice(1)))
      const page = pages.get(pathname)
      const isPart = hash === '' || valuesOf(page ?? '', 'id').includes(hash.slice(1))
      if (!isFile && !(page !== undefined && isPart)) broken.push(`${path} → ${link}`)
    }
  }
  expect(broken).toEqual([])
})

test('no page asks another site for anything, or runs a script', () => {
  for (const [path, html] of pages) {
    expect({ path, scripts: html.match(/<script(?![^>]*application\/)/gu) }).toEqual({
      path,
      scripts: null,
    })
    const asked = valuesOf(html, 'src').filter((source) => !source.startsWith('/'))
    const linked = html.match(
      /<link[^>]*(?:stylesheet|preload|preconnect|icon)[^>]*https?:[^>]*>/gu,
    )
    expect({ path, asked, linked }).toEqual({ path, asked: [], linked: null })
  }
})

test('/publication.json names every page that shows an entry by its title, and only pages', async () => {
  const { content } = site.cms
  const entries = builtEntriesSchema.parse(
    JSON.parse(await readFile(join(site.outDir, 'publication.json'), 'utf8')),
  )
  const titled = [
    ...content['action-area'],
    ...content.inspection,
    ...content['review-document'],
    ...content['news-item'],
  ]
  for (const { documentId, title } of titled) {
    const names = [`${title}</a>`, `${title}</h1>`]
    const showing = [...pages]
      .filter(([, html]) => names.some((name) => html.includes(name)))
      .map(([path]) => path)
    const { urls = [] } = entries.find((entry) => entry.documentId === documentId) ?? {}
    expect({ title, unnamed: showing.filter((path) => !urls.includes(path)) }).toEqual({
      title,
      unnamed: [],
    })
  }
  expect(entries.flatMap(({ urls }) => urls).filter((url) => !pages.has(url))).toEqual([
    '/documents/old-report/',
  ])
})

test('an old address leads on, for servers that know redirects and for those that do not', async () => {
  const html = await readFile(join(site.outDir, 'documents/old-report/index.html'), 'utf8')
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/documents/">')
  expect(html).toContain('<link rel="canonical" href="https://review.example.org/documents/">')
  expect(JSON.parse(await readFile(join(site.outDir, 'redirects.json'), 'utf8'))).toEqual([
    { from: '/documents/old-report/', to: '/documents/', isPermanent: true },
  ])
})
