import { brotliCompressSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { axeViolations } from '../axe-violations.ts'
import { test } from '../browser-test.ts'
import { siteCaughtUp } from '../caught-up.ts'
import { everyPage, lookedAt } from './every-page.ts'

const { siteUrl } = inject('copy')
await siteCaughtUp()
const pages = await everyPage(siteUrl)

/** The index is made after a release is live. */
const untilIndexed = () =>
  eventually(
    async () => ((await fetch(`${siteUrl}/search/index/pagefind.js`)).ok ? true : undefined),
    { seconds: 60, until: 'there is a search index' },
  )

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save to shortlist' })
const savedPages = (page: Page) =>
  page.getByRole('region', { name: 'Your pages' }).locator('li > a')
const stored = async (page: Page) =>
  z.object({ cookies: z.array(z.unknown()), kept: z.number() }).parse({
    cookies: await page.context().cookies(),
    kept: await page.evaluate(() => localStorage.length),
  })

/** What went wrong on any page of a context: what a script threw, and what the policy refused. */
const troubleIn = (context: BrowserContext): string[] => {
  const trouble: string[] = []
  context.on('weberror', (error) => trouble.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  return trouble
}

test('a shortlist goes from page to page, is kept only once the reader saves, and goes in one press', async ({
  context,
}) => {
  const trouble = troubleIn(context)
  const page = await context.newPage()
  await page.goto(`${siteUrl}/action-areas/`)
  await saveButton(page).waitFor()
  expect(await stored(page)).toEqual({ cookies: [], kept: 0 })
  expect(await page.getByRole('link', { name: /^Shortlist/u }).textContent()).toBe('Shortlist')

  await saveButton(page).click()
  await page.goto(`${siteUrl}/glossary/`)
  await saveButton(page).click()
  await page.getByRole('link', { name: 'Shortlist (2)' }).waitFor()
  await page.getByRole('link', { name: 'See your shortlist' }).click()
  expect(await savedPages(page).allTextContents()).toEqual([
    'All areas to improve',
    'Words explained',
  ])
  await page.getByRole('button', { name: 'Remove All areas to improve' }).click()
  expect(await savedPages(page).allTextContents()).toEqual(['Words explained'])
  await page.getByRole('button', { name: 'Clear the list' }).click()
  await page.getByText('Nothing is saved yet.').waitFor()
  expect(await stored(page)).toEqual({ cookies: [], kept: 0 })
  expect(trouble).toEqual([])
})

test('a list is copied as text and as a link, and the link shows it in another browser, where nothing is kept unasked', async ({
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  for (const path of ['/glossary/', '/meetings/']) {
    await page.goto(siteUrl + path)
    await saveButton(page).click()
  }
  await page.goto(`${siteUrl}/shortlist/`)
  const copied = async (name: string, said: string) => {
    await page.getByRole('button', { name }).click()
    await page.getByRole('status').filter({ hasText: said }).waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('Copy as text', 'The list is copied.')).toContain(
    `Words explained\n${siteUrl}/glossary/\n`,
  )
  const link = await copied('Copy a link to this list', 'A link to the list is copied.')
  expect(link).toBe(`${siteUrl}/shortlist/#pages=/glossary/,/meetings/`)

  const other = await browser.newContext()
  const opened = await other.newPage()
  const asked: string[] = []
  opened.on('request', (request) => asked.push(request.url()))
  await opened.goto(link)
  const sent = opened.getByRole('region', { name: 'A list that was sent to you' })
  expect(await sent.getByRole('listitem').allTextContents()).toEqual([
    'Words explained',
    'All meetings',
  ])
  expect(await stored(opened)).toEqual({ cookies: [], kept: 0 })
  await opened.getByRole('button', { name: 'Save these pages to my shortlist' }).click()
  expect(await savedPages(opened).count()).toBe(2)
  expect(asked.filter((url) => url.includes('pages='))).toEqual([])
  await other.close()
})

test.for([
  '#pages=javascript:alert(1),//evil.example/,/glossary/',
  '#pages=/<img src=x onerror=alert(1)>/,/glossary/',
  '#pages=%2Fmeetings%2F,https://evil.example/,/glossary/',
  '#pages=/not/a/page/,/glossary/"><script>alert(1)</script>/,/glossary/',
])('a hostile link runs nothing and leads nowhere else: %s', async (fragment, { context }) => {
  const trouble = troubleIn(context)
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    trouble.push('A dialog opened.')
    void dialog.dismiss()
  })
  await page.goto(`${siteUrl}/shortlist/${fragment}`)
  const sent = page.getByRole('region', { name: 'A list that was sent to you' })
  expect(await sent.getByRole('link').allTextContents()).toEqual(['Words explained'])
  expect(await page.locator('main img, main script:not([src^="/_astro/"])').count()).toBe(0)
  const places = await page
    .locator('main a')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', link.baseURI).origin),
    )
  expect([...new Set(places)]).toEqual([siteUrl])
  expect(trouble).toEqual([])
})

test('a list that something else wrote into the browser is read as text, and no more of it than pages of this site', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.goto(`${siteUrl}/shortlist/`)
  await page.evaluate(() =>
    localStorage.setItem(
      'shortlist',
      JSON.stringify([
        { path: 'javascript:alert(1)', title: 'one' },
        { path: '/gone/', title: '<img src=x onerror=alert(1)>' },
      ]),
    ),
  )
  await page.reload()
  expect(await savedPages(page).allTextContents()).toEqual(['<img src=x onerror=alert(1)>'])
  expect(await page.locator('main img').count()).toBe(0)
})

test('the shortlist works by the keyboard alone, and the focus is never lost', async ({
  context,
}) => {
  const page = await context.newPage()
  for (const path of ['/glossary/', '/meetings/']) {
    await page.goto(siteUrl + path)
    await saveButton(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Remove from shortlist' }).waitFor()
  }
  await page.goto(`${siteUrl}/shortlist/`)
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent.trim(),
    )
  await page.getByRole('link', { name: 'Words explained' }).first().focus()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Remove Words explained')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Remove All meetings')
  await page.keyboard.press('Space')
  expect(await focused()).toMatch(/^Nothing is saved yet/u)
})

test('without JavaScript no tool is shown that would not work, and every page can still be found', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${siteUrl}/glossary/`)
  expect(await page.locator('main').getByRole('button').count()).toBe(0)
  const problem = page.getByRole('link', { name: 'Is anything wrong with this page?' })
  expect(await problem.getAttribute('href')).toMatch(/^mailto:[^?]+\?.*glossary|^\/contact\/$/u)
  await page.goto(`${siteUrl}/shortlist/`)
  expect(await page.getByRole('button').count()).toBe(0)
  await page.locator('noscript .note').waitFor()
  await page.getByRole('link', { name: 'the list of all pages' }).click()
  const listed = await page
    .locator('main [data-map] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  // Each month of changes is linked from the page of all changes.
  const wanted = pages.filter((path) => !/^\/changes\/\d/u.test(path))
  expect([...listed].sort()).toEqual(wanted.sort())
  await context.close()
})

test('all scripts together weigh no more than 4 KB, and nothing moves when they have run', async ({
  context,
}) => {
  const scripts = new Map<string, number>()
  const page = await context.newPage()
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.set(response.url(), brotliCompressSync(await response.body()).length)
  })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        document.documentElement.dataset['shift'] = JSON.stringify(entry)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${siteUrl}/glossary/`)
  await saveButton(page).click()
  const moved: string[] = []
  for (const path of lookedAt(pages).filter((path) => path !== '/search/')) {
    await page.goto(siteUrl + path)
    await page.getByRole('link', { name: 'Shortlist (1)' }).waitFor()
    const shift = await page.evaluate(() => document.documentElement.dataset['shift'])
    if (shift !== undefined) moved.push(`${path}: ${shift}`)
  }
  expect(moved).toEqual([])
  const weights = [...scripts.values()]
  expect(weights.length).toBeGreaterThan(0)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(4096)
})

test.for(['light', 'dark'] as const)(
  'axe finds nothing on a shortlist with pages on it and a list that was sent, %s',
  async (colorScheme, { browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${siteUrl}/glossary/`)
    await saveButton(page).click()
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`${siteUrl}/shortlist/#pages=/news/,/not/here/`)
    await page.getByRole('button', { name: 'Copy as text' }).click()
    expect(await axeViolations(page)).toEqual([])
    await context.close()
  },
)

test('a word of an area is found, by the keyboard alone, and nothing of it is sent', async ({
  context,
}) => {
  const trouble = troubleIn(context)
  const page = await context.newPage()
  await page.goto(`${siteUrl}/action-areas/`)
  const area = page.locator('main h3 a').first()
  const [title = '', path = ''] = [await area.textContent(), await area.getAttribute('href')].map(
    (text) => text?.trim() ?? '',
  )
  await untilIndexed()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(siteUrl)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${siteUrl}/search/`)
  await page.getByRole('searchbox', { name: 'Words to look for' }).focus()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: /pages? ha(?:s|ve) “/u })
    .waitFor()
  const found = page.locator('[data-search]').getByRole('link', { name: title, exact: true })
  expect(await found.getAttribute('href')).toBe(path)
  const item = page
    .locator('[data-search] li')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })
  expect(await item.locator('.meta').textContent()).toBe('Areas to improve')
  expect(await item.locator('mark').count()).toBeGreaterThan(0)
  await found.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(siteUrl + path)
  const [word = ''] = title.split(' ')
  expect(asked.filter((url) => url.includes(encodeURIComponent(word)))).toEqual([])
  expect(trouble).toEqual([])
})

test.for(['light', 'dark'] as const)(
  'axe finds nothing on what was found, nor where nothing was, %s',
  async (colorScheme, { browser }) => {
    await untilIndexed()
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 900 } })
    const page = await context.newPage()
    for (const words of ['plan', 'xylophone']) {
      await page.goto(`${siteUrl}/search/#q=${words}`)
      await page
        .getByRole('status')
        .filter({ hasText: `“${words}”` })
        .waitFor()
      expect(await axeViolations(page)).toEqual([])
    }
    await context.close()
  },
)

test('a hostile word in the address of the search is shown as text', async ({ context }) => {
  await untilIndexed()
  const trouble = troubleIn(context)
  const page = await context.newPage()
  await page.goto(`${siteUrl}/search/#q=${encodeURIComponent('<img src=x onerror=alert(1)>zzz')}`)
  await page.getByRole('status').filter({ hasText: '<img src=x' }).waitFor()
  expect(await page.locator('[data-search] img').count()).toBe(0)
  expect(trouble).toEqual([])
})
