import { brotliCompressSync } from 'node:zlib'
import { expect, inject } from 'vitest'
import { axeViolations } from '../axe-violations.ts'
import { test } from '../browser-test.ts'
import { siteCaughtUp } from '../caught-up.ts'
import { everyPage, lookedAt } from './every-page.ts'

const { siteUrl } = inject('copy')
await siteCaughtUp()
const pages = await everyPage(siteUrl)

const modes = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const

const isFull = process.env['TEST_FULL'] === 'true'
const looked = lookedAt(pages)
/** Every one in every mode, or each in one of them, in turn. */
const pagesIn = (mode: (typeof modes)[number]) =>
  looked.filter((_, index) => isFull || modes[index % modes.length] === mode)

test.for(modes)(
  'axe finds nothing on any page, $colorScheme at $width px, and none scrolls sideways',
  async (mode, { browser }) => {
    const { colorScheme, width } = mode
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const found: string[] = []
    for (const path of pagesIn(mode)) {
      await page.goto(siteUrl + path)
      found.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`))
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) found.push(`${path} is ${String(overflow)} px too wide`)
    }
    await context.close()
    expect(found).toEqual([])
  },
)

test('every page reads the same without JavaScript, and asks for nothing before its text shows', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (!['document', 'image'].includes(request.resourceType())) asked.push(request.url())
  })
  for (const path of looked) {
    const answer = await page.goto(siteUrl + path)
    expect(answer?.status(), path).toBe(200)
    expect(await page.locator('h1').count(), path).toBe(1)
    // A picture has its size, so that nothing moves while a page loads.
    expect(await page.locator('img:not([width][height])').count(), path).toBe(0)
    const others = page.locator('script:not([src^="/_astro/"], [type="application/ld+json"])')
    expect(await others.count(), path).toBe(0)
  }
  await context.close()
  expect(asked).toEqual([])
})

test('every page fits in one round trip', async () => {
  const tooHeavy: string[] = []
  for (const path of pages) {
    const html = await (await fetch(siteUrl + path)).text()
    const bytes = brotliCompressSync(html).length
    const tight = path === '/' || /^\/(?:action-areas|inspections)\/./u.test(path)
    if (bytes > (tight ? 13_000 : 14_600)) tooHeavy.push(`${path}: ${String(bytes)} bytes`)
  }
  expect(tooHeavy).toEqual([])
})

/** What a page of ours names in an attribute, as a reader's browser understands it. */
const named = (html: string, attribute: 'href' | 'id') =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    value.replaceAll(/&(?:amp|#38);/gu, '&'),
  )

test('every link inside the site leads to a page, and every anchor to a place on it', async () => {
  const places = new Map<string, Set<string>>()
  const links: { from: string; to: URL }[] = []
  for (const path of pages) {
    const html = await (await fetch(siteUrl + path)).text()
    places.set(path, new Set(named(html, 'id')))
    links.push(
      ...named(html, 'href').map((to) => ({ from: path, to: new URL(to, siteUrl + path) })),
    )
  }
  const answers = new Map<string, boolean>()
  const isThere = async ({ pathname, href }: URL) => {
    const known = answers.get(pathname) ?? (await fetch(href)).ok
    answers.set(pathname, known)
    return known
  }
  const broken: string[] = []
  for (const { from, to } of links.filter((link) => link.to.origin === siteUrl)) {
    const ids = places.get(to.pathname)
    if (ids === undefined && !(await isThere(to))) broken.push(`${from} → ${to.pathname}`)
    if (ids && to.hash !== '' && !ids.has(decodeURIComponent(to.hash.slice(1)))) {
      broken.push(`${from} → ${to.pathname}${to.hash}`)
    }
  }
  expect(links.length).toBeGreaterThan(pages.length)
  expect(broken).toEqual([])
})

test('the first stop of the keyboard is the skip link, and it leads to the main part', async ({
  browser,
}) => {
  const page = await browser.newPage()
  for (const path of looked) {
    await page.goto(siteUrl + path)
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    expect(await focused.textContent(), path).toMatch(/skip to main content/iu)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.hash === '#main')
  }
  await page.close()
})

test('an address that does not exist answers 404 with a page that helps', async () => {
  const answer = await fetch(`${siteUrl}/no-such-page/`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toMatch(/<h1[^>]*>[^<]*not/iu)
})
