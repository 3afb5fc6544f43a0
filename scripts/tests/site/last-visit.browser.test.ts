import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { axeViolations } from '../axe-violations.ts'
import { test } from '../browser-test.ts'
import { siteCaughtUp } from '../caught-up.ts'

const { siteUrl } = inject('copy')
await siteCaughtUp()

const OFFER = 'Tell me what is new when I come back'
const STOP = 'Stop telling me what is new'
const changed = (count: number, day: string) => ({
  at: `2030-01-${day}T10:00:00.000Z`,
  href: `/news/item-${String(count)}/`,
  title: `Item ${String(count)}`,
})

/** A reader's own browser on this day, told of these changes. */
const visit = async (
  context: BrowserContext,
  day: string,
  changes: readonly unknown[],
  path = '/',
): Promise<Page> => {
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`))
  await page.route('**/changes.json', (route) => route.fulfill({ json: { changes } }))
  await page.goto(siteUrl + path)
  return page
}
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage))
const saysNext = (page: Page, words: string) =>
  page.locator('.visit').getByText(words, { exact: true }).waitFor()

test('nothing is kept or asked for until the reader says so, and nothing is there without JavaScript', async ({
  context,
  browser,
}) => {
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const path of ['/', '/changes/']) {
    await page.goto(siteUrl + path)
    await page.getByRole('button', { name: OFFER }).waitFor()
    expect(await kept(page)).toEqual([])
  }
  expect(asked).not.toContain('/changes.json')

  const plain = await browser.newContext({ javaScriptEnabled: false })
  const read = await plain.newPage()
  await read.goto(`${siteUrl}/changes/`)
  expect(await read.getByText(OFFER).isVisible()).toBe(false)
  await plain.close()
})

test('a reader who asked for it is told what changed since the last day here, until told to stop', async ({
  context,
}) => {
  const first = await visit(context, '2026-02-04', [changed(1, '01')])
  await first.getByRole('button', { name: OFFER }).click()
  await saysNext(first, 'You will be told here what is new when you come back.')

  const second = await visit(context, '2026-02-11', [changed(1, '01')])
  await saysNext(second, 'Nothing has changed since you were here on 4 February 2026.')

  const news = [changed(4, '05'), changed(3, '04'), changed(2, '03'), changed(1, '01')]
  const third = await visit(context, '2026-02-20', news)
  await third.getByText('3 pages have changed since you were here on 11 February 2026.').click()
  expect(await third.locator('.visit li a').allTextContents()).toEqual([
    'Item 4',
    'Item 3',
    'Item 2',
  ])
  expect(await axeViolations(third)).toEqual([])
  // On the same day it is still said, on the other page too.
  const again = await visit(context, '2026-02-20', news, '/changes/')
  await saysNext(again, '3 pages have changed since you were here on 11 February 2026.')

  await again.getByRole('button', { name: STOP }).click()
  await again.getByRole('button', { name: OFFER }).waitFor()
  expect(await kept(again)).toEqual([])
})

test('what is told is shown as words, and leads to pages of this site alone', async ({
  context,
}) => {
  const page = await visit(context, '2026-02-04', [])
  await page.getByRole('button', { name: OFFER }).click()
  await saysNext(page, 'You will be told here what is new when you come back.')
  const hostile = [
    { ...changed(1, '02'), title: '<img src=x onerror="window.wasRun = true">' },
    { ...changed(2, '02'), href: 'javascript:window.wasRun=true' },
    { ...changed(3, '02'), href: '//elsewhere.example/' },
    { ...changed(4, '02'), href: '/\\elsewhere.example/' },
    { ...changed(5, '02'), at: 'soon' },
    { ...changed(6, '02'), title: 7 },
    null,
  ]
  const later = await visit(context, '2026-02-05', hostile)
  await later.getByText('1 page has changed since you were here on 4 February 2026.').click()
  expect(await later.locator('.visit li').allTextContents()).toEqual([hostile[0]?.title])
  expect(await later.locator('.visit img').count()).toBe(0)
  expect(await later.evaluate(() => 'wasRun' in window)).toBe(false)
})

test('what is kept and broken, and an answer that does not come, stop nothing', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.goto(siteUrl)
  await page.evaluate(() => localStorage.setItem('last-visit', '{"now":{"day":1}}'))
  await page.reload()
  await page.getByRole('button', { name: OFFER }).waitFor()
  await page.route('**/changes.json', (route) => route.abort())
  await page.getByRole('button', { name: OFFER }).click()
  await saysNext(page, 'What changed could not be found out just now.')
  await page.getByRole('button', { name: STOP }).click()
  expect(await kept(page)).toEqual([])
})

test('the script breaks no rule of the page', async ({ context }) => {
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const path of ['/', '/changes/']) {
    await page.goto(siteUrl + path)
    await page.getByRole('button', { name: OFFER }).waitFor()
  }
  expect(said).toEqual([])
})
