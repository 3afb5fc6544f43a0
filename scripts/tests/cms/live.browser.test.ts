import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import * as z from 'zod'
import { whileBuildStands } from '../../load/held-build.ts'
import { draftOf, publishedOf, entriesPath } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { axeViolations } from '../axe-violations.ts'
import { panelPage } from '../panel-page.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const ALL_IS_LIVE = /^Everything that is published is live\.(?!.*being built)/u

const home = (page: Page) => page.locator('#site-live')
const beside = (page: Page) => page.locator('#entry-live')
const saying = (page: Page, words: RegExp, where = beside) =>
  where(page).getByRole('status').filter({ hasText: words }).waitFor()

/** Gives every sentence that stood there since, in their order. */
const watch = async (page: Page, where: string) => {
  await page.evaluate((selector) => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const note = () => {
      const words = document.querySelector(selector)?.textContent ?? ''
      if (words !== '' && words !== seen.at(-1)) seen.push(words)
    }
    note()
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  }, `${where} [role=status]`)
  return async () => z.array(z.string()).parse(await page.evaluate('window.seen'))
}

const publish = async (page: Page) => {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Published document').waitFor()
}

test('the officer publishes, and beside the entry the words change from publishing to live', async ({
  context,
}) => {
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  const page = await panelPage(
    context,
    'officer',
    `${entriesPath('action-area')}/${area.documentId}`,
  )
  await saying(page, /^Live since/u)
  const words = `Seen changing at ${new Date().toISOString()}.`
  await page.getByLabel(/^summary/iu).fill(words)
  const seen = await watch(page, '#entry-live')
  await whileBuildStands(copy, async () => {
    await publish(page)
    await saying(page, /^Publishing, about/u)
  })
  await saying(page, /^Live since/u)
  const [before, between, ...after] = await seen()
  expect(before).toMatch(/^Live since /u)
  expect(between).toMatch(/^Publishing, about \d+ s$/u)
  expect(after.at(-1)).toMatch(/^Live since \d\d:\d\d · open the page$/u)
  expect(await axeViolations(page, '#entry-live')).toEqual([])

  const opened = page.waitForEvent('popup')
  await beside(page).getByRole('link', { name: 'open the page' }).press('Enter')
  const parents = await opened
  await parents.getByText(words).first().waitFor()

  await page.getByRole('link', { name: 'Home', exact: true }).click()
  await saying(page, ALL_IS_LIVE, home)
})

test('a single type says beside its form whether it is live too', async ({ context }) => {
  const page = await panelPage(
    context,
    'officer',
    '/content-manager/single-types/api::review-page.review-page',
  )
  await saying(page, /^Live since/u)
})

test('at home the officer presses Rebuild by keyboard, sees it done, and is offered no more', async ({
  context,
}) => {
  const page = await panelPage(context, 'officer')
  await saying(page, ALL_IS_LIVE, home)
  expect(await home(page).getByRole('button').allTextContents()).toEqual(['Rebuild'])
  const [first] = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(first).toBe('The public site')
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await axeViolations(page, '#site-live')).toEqual([])
    expect(await axeViolations(page, '#withdraw-by-address')).toEqual([])
  }
  const seen = await watch(page, '#site-live')
  await whileBuildStands(copy, async () => {
    await home(page).getByRole('button', { name: 'Rebuild' }).press('Enter')
    await page.getByText('The site is built again.').waitFor()
    await saying(page, /The site is being built again/u, home)
  })
  await saying(page, ALL_IS_LIVE, home)
  expect((await seen())[1]).toMatch(/The site is being built again, about \d+ s/u)
})

test('a refusal is told beside the entry and at home, which leads to it, and is gone when mended', async ({
  context,
}) => {
  const mark = String(Date.now())
  const linking = (url: string) => [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'Read the plan' }] }],
    },
  ]
  const { body } = await officer.request('POST', entriesPath('page'), {
    title: `Refused ${mark}`,
    slug: `refused-${mark}`,
    // Whether a page has this place, only the gate knows.
    body: linking(`/inspections/#nowhere-${mark}`),
  })
  const { documentId } = z.object({ data: z.object({ documentId: z.string() }) }).parse(body).data
  const path = `${entriesPath('page')}/${documentId}`
  const page = await panelPage(context, 'officer', path)
  await saying(page, /^Not live: only a draft\./u)
  await publish(page)
  await saying(
    page,
    new RegExp(
      `^Not live: .*links to #nowhere-${mark}, and the page /inspections/ has no part`,
      'u',
    ),
  )
  expect(await axeViolations(page, '#entry-live')).toEqual([])

  await page.getByRole('link', { name: 'Home', exact: true }).click()
  await saying(page, /^Not live: what was published last was refused at \d\d:\d\d\./u, home)
  expect(await axeViolations(page, '#site-live')).toEqual([])
  await home(page)
    .getByRole('link', { name: `Open the page "Refused ${mark}"` })
    .press('Enter')
  await page.waitForURL(`**/admin${path}*`)

  const draft = await draftOf(officer, 'page', documentId)
  const mended = { ...draft, body: linking('/inspections/') }
  expect((await officer.request('PUT', path, mended)).status).toBe(200)
  await page.reload()
  await publish(page)
  await saying(page, /^Live since \d\d:\d\d · open the page$/u)
  await page.getByRole('link', { name: 'Home', exact: true }).click()
  await saying(page, ALL_IS_LIVE, home)
})

test('an administrator turns the site back and forward by keyboard, told before what will happen', async ({
  context,
}) => {
  const page = await panelPage(context, 'admin')
  await saying(page, ALL_IS_LIVE, home)
  const dialogue = page.getByRole('alertdialog')
  await home(page).getByRole('button', { name: 'Roll back' }).press('Enter')
  await dialogue.getByText('Readers see the site as it was before the last change').waitFor()
  expect(await axeViolations(page, '[role=alertdialog]')).toEqual([])
  await page.keyboard.press('Escape')
  await dialogue.waitFor({ state: 'detached' })
  await saying(page, ALL_IS_LIVE, home)

  await home(page).getByRole('button', { name: 'Roll back' }).press('Enter')
  await dialogue.getByRole('button', { name: 'Roll back' }).press('Enter')
  await page.getByText(/^The site goes back to how it was at /u).waitFor()
  await saying(page, /^The site was turned back to how it was at /u, home)
  expect(await home(page).getByRole('button', { name: 'Rebuild' }).count()).toBe(0)

  await home(page).getByRole('button', { name: 'Go forward' }).press('Enter')
  await dialogue.getByRole('button', { name: 'Go forward' }).press('Enter')
  await page.getByText('The site goes forward to what is published.').waitFor()
  await saying(page, ALL_IS_LIVE, home)
})
