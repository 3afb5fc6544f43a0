import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtEntriesSchema } from '@send-review/shared'
import { parseFeed } from '@rowanmanning/feed-parser'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { beforeAll, expect, test } from 'vitest'
import { thingsIn } from './fixture/things-in.ts'
import type { FixtureSite } from './fixture/fixture-site.ts'
import { warmFixtureSite } from './fixture/warm-site.ts'

let site: FixtureSite
let built: readonly string[]
const pages = new Map<string, string>()
const isRedirect = (file: string) => /^documents\/(?:old-report|[^/]+\/file)\//u.test(file)

beforeAll(async () => {
  site = await warmFixtureSite()
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
})

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
  expect(pages.size).toBeGreaterThan(36)
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
        (/\.(?:ics|xml|js|json|csv)$/u.test(pathname) && built.includes(pathname.slice(1))) ||
        (isRedirect(pathname.slice(1)) && built.includes(`${pathname.slice(1)}index.html`))
      const page = pages.get(pathname)
      const isPart = hash === '' || valuesOf(page ?? '', 'id').includes(hash.slice(1))
      if (!isFile && !(page !== undefined && isPart)) broken.push(`${path} → ${link}`)
    }
  }
  expect(broken).toEqual([])
})

test('every page of the map is in the list of all pages, by which one is found without JavaScript', () => {
  const found = [...pages.keys()].filter((path) => path !== '/404.html').sort()
  for (const path of ['/search/', '/shortlist/']) {
    const [, list = ''] = (pages.get(path) ?? '').split('data-map')
    expect(found.filter((page) => !list.includes(`href="${page}"`))).toEqual([])
  }
})

test('no page asks another site for anything, or runs a script but our own files', () => {
  for (const [path, html] of pages) {
    const scripts = html.match(/<script(?![^>]*application\/)[^>]*>[^<]*/gu) ?? []
    const own = /^<script type="module" src="(?<address>\/_astro\/[^"/]+\.js)">$/u
    for (const script of scripts) {
      const { address = '' } = own.exec(script)?.groups ?? {}
      expect([path, script, built.includes(address.slice(1))]).toEqual([path, script, true])
    }
    const asked = valuesOf(html, 'src').filter((source) => !source.startsWith('/'))
    const linked = html.match(
      /<link[^>]*(?:stylesheet|preload|preconnect|icon)[^>]*https?:[^>]*>/gu,
    )
    expect({ path, asked, linked }).toEqual({ path, asked: [], linked: null })
  }
})

test('every page says where it is, and what it is about, to search engines and where it is shared', () => {
  const types = new Map<string, string[]>()
  for (const [path, html] of pages) {
    const things = thingsIn(html)
    types.set(path, things.map((thing) => thing['@type']).sort())
    const tags = new Map(
      [...html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)">/gu)].map(
        ([, name = '', content = '']) => [name, content],
      ),
    )
    if (path === '/404.html') {
      expect([things, tags.size]).toEqual([[], 0])
      continue
    }
    const url = `https://review.example.org${path}`
    expect(html).toContain(`<link rel="canonical" href="${url}">`)
    expect(Object.fromEntries(tags)).toMatchObject({
      url,
      site_name: 'SEND local area review, Staffordshire',
    })
    expect(tags.get('locale')).toBe(html.includes('<html lang="en-GB">') ? 'en_GB' : undefined)
    expect(html).toContain(`<meta name="description" content="${tags.get('description') ?? '?'}">`)
    expect(html).toMatch(`<title>${tags.get('title') ?? '?'}`)
    expect(tags.has('image')).toBe(path === '/')
    for (const thing of things) {
      if (thing['@type'] !== 'BreadcrumbList') continue
      const { pathname } = new URL(thing.itemListElement.at(-1)?.item ?? '')
      expect(pathname).toBe(path)
    }
  }
  expect(types.get('/')).toEqual(['GovernmentOrganization'])
  expect(types.get('/documents/accelerated-progress-plan/')).toEqual(['BreadcrumbList', 'Report'])
  expect(types.get('/inspections/revisit-january-2022/')).toEqual(['BreadcrumbList', 'Report'])
  expect(types.get('/meetings/forum-march-2023/')).toEqual(['BreadcrumbList', 'Event'])
})

test('the words of a link say where it leads', () => {
  const vague = /^(?:(?:click |read )?(?:here|more|this)|link|download)\.?$/iu
  for (const [path, html] of pages) {
    const links = [...html.matchAll(/<a\b[^>]*>(.*?)<\/a>/gsu)].map(([, inner = '']) =>
      inner.replaceAll(/<[^>]+>/gu, '').trim(),
    )
    expect({ path, vague: links.filter((words) => words === '' || vague.test(words)) }).toEqual({
      path,
      vague: [],
    })
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
      // What lists every page shows none.
      .filter(([path]) => path !== '/search/' && path !== '/shortlist/')
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

const lasting = '/documents/written-statement-of-action-overview-december-2021/file/'

test('an old address leads on, for servers that know redirects and for those that do not', async () => {
  const html = await readFile(join(site.outDir, 'documents/old-report/index.html'), 'utf8')
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/documents/">')
  expect(html).toContain('<link rel="canonical" href="https://review.example.org/documents/">')
  expect(JSON.parse(await readFile(join(site.outDir, 'redirects.json'), 'utf8'))).toMatchObject([
    { from: '/documents/old-report/', to: '/documents/', isPermanent: true },
    { from: lasting, isPermanent: false },
  ])
  expect(await readFile(join(site.outDir, lasting, 'index.html'), 'utf8')).toMatch(
    /url=\/media\/[^"]+\.pdf"/u,
  )
})

test('every page names the feed, and each entry of it leads to a page', async () => {
  for (const [path, html] of pages) {
    const named = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/feed\.xml"/u
    expect([path, named.test(html)]).toEqual([path, true])
  }
  const feed = parseFeed(await readFile(join(site.outDir, 'feed.xml'), 'utf8'))
  expect(feed.self).toBe('https://review.example.org/feed.xml')
  expect(feed.items.map(({ url }) => pages.has(new URL(url ?? '').pathname))).toEqual([
    true,
    true,
    true,
  ])
})

test('each meeting has a calendar file, and one file has them all', async () => {
  const read = (path: string) => readFile(join(site.outDir, 'meetings', path), 'utf8')
  const all = await read('calendar.ics')
  for (const { slug, documentId } of site.cms.content.meeting) {
    const one = await read(`${slug}.ics`)
    for (const file of [one, all]) {
      expect(file).toContain(`\r\nUID:${documentId}@review.example.org\r\n`)
      expect(file.replaceAll('\r\n ', '')).toContain(
        `\r\nURL;VALUE=URI:https://review.example.org/meetings/${slug}/\r\n`,
      )
    }
  }
  expect(await read('forum-march-2023.ics')).toContain('\r\nSTATUS:CANCELLED\r\n')
})

test('a meeting that is cancelled says so on its page and in the list', () => {
  expect(pages.get('/meetings/forum-march-2023/')).toContain('This meeting was cancelled.')
  expect(pages.get('/meetings/')).toMatch(/Thursday 9 March 2023, 6:30pm.*Cancelled/su)
})

test('a short form is explained once, where it is first used in running text', async () => {
  const { content } = site.cms
  const [area] = content['action-area']
  if (area === undefined) throw new Error('The fixture has no area.')
  const short = '<abbr title="Written Statement of Action">WSoA</abbr>'
  area.summary = 'The WSoA names it. The WSoA is long.'
  site.cms.publish()
  await site.build()
  const page = await readFile(join(site.outDir, 'action-areas', area.slug, 'index.html'), 'utf8')
  expect(page.split(short)).toHaveLength(2)
  expect(page).toContain(`${short} names it. The WSoA is long.`)
  expect(page).toContain('<meta name="description" content="The WSoA names it. The WSoA is long.">')
})

test('news beyond twenty has pages of its own, and a list without anything says so', async () => {
  const { content } = site.cms
  const [item] = content['news-item']
  if (item === undefined) throw new Error('The fixture has no news.')
  content.meeting.length = 0
  content['feedback-response'].length = 0
  for (let number = 0; number < 40; number += 1) {
    const slug = `item-${String(number)}`
    content['news-item'].push({ ...item, documentId: slug, slug, newsOn: '2022-01-01' })
  }
  await site.build()
  const read = (path: string) => readFile(join(site.outDir, path, 'index.html'), 'utf8')
  const lists = await Promise.all(['news', 'news/2', 'news/3'].map(read))
  expect(lists.map((html) => html.match(/href="\/news\/(?:item|plan)-/gu)?.length)).toEqual([
    20, 20, 1,
  ])
  expect(lists[0]).toContain('/news/plan-agreed/')
  expect(valuesOf(lists[1] ?? '', 'href')).toEqual(expect.arrayContaining(['/news/', '/news/3/']))
  expect(await readFile(join(site.outDir, 'sitemap-0.xml'), 'utf8')).toContain('/news/3/</loc>')
  expect(await read('meetings')).toContain('No meetings have been published yet.')
  expect(await read('you-said-we-did')).toContain('Nothing has been published here yet.')
})
