import type { Page } from 'playwright-core'
import { afterEach, expect, inject } from 'vitest'
import * as z from 'zod'
import { entriesPath } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { axeViolations } from '../axe-violations.ts'
import { panelPage } from '../panel-page.ts'
import { noDrafts } from '../no-drafts.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl } = inject('copy')
const officer = signedIn('officer')
await noDrafts()
const REVIEW_PAGE = '**/admin/content-manager/single-types/api::review-page.review-page*'
let undo: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const step of undo.reverse()) await step()
  undo = []
})

const cleanAtBothWidths = async (page: Page, where: string) => {
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    // The form is laid out anew where it is narrow.
    await page.locator(where).waitFor()
    expect(await axeViolations(page, where), `${where} at ${String(width)} px`).toEqual([])
  }
}
const choose = async (page: Page, label: string, option: RegExp) => {
  await page.getByRole('combobox', { name: label }).press('Enter')
  await page.getByRole('option', { name: option }).press('Enter')
}

test('the officer finds the promise that is past by keyboard, and its link opens the entry', async ({
  context,
}) => {
  const page = await panelPage(context, 'officer')
  await page.getByRole('link', { name: 'Content health', exact: true }).press('Enter')
  const health = page.locator('#content-health')
  const promises = health.getByRole('region', { name: 'Promises for a time that has passed' })
  await promises.getByText('“What is next” still promises something for early 2023').waitFor()
  expect(await page.title()).toContain('Content health')
  await cleanAtBothWidths(page, 'main')

  await choose(page, 'Kind', /^Promises for a time that has passed \(\d+\)$/u)
  await health.getByRole('region', { name: 'Asked by law' }).waitFor({ state: 'detached' })
  await promises
    .getByRole('listitem')
    .filter({ hasText: 'early 2023' })
    .getByRole('link')
    .press('Enter')
  await page.waitForURL(REVIEW_PAGE)

  await page.goBack()
  await promises.waitFor()
  expect(await health.getByRole('region').count()).toBe(2)
})

test('the choice of an owner leaves what is theirs, and an empty list says so', async ({
  context,
}) => {
  const page = await panelPage(
    context,
    'officer',
    '/content-health?kind=stale-promise&owner=Nobody',
  )
  await page.getByText('Nothing of this kind, or of this person, is left to look at.').waitFor()
  await cleanAtBothWidths(page, 'main')
  await choose(page, 'Looked after by', /^Everybody \(\d+\)$/u)
  await page.getByText('“What is next” still promises something for early 2023').first().waitFor()
})

test('the home tells how much there is to mend, and what waits, and leads there', async ({
  context,
}) => {
  const title = `Waiting ${String(Date.now())}`
  const slug = title.toLowerCase().replace(' ', '-')
  const { body } = await officer.request('POST', entriesPath('page'), { title, slug })
  const { documentId } = z.object({ data: z.object({ documentId: z.string() }) }).parse(body).data
  undo.push(() => officer.request('DELETE', `${entriesPath('page')}/${documentId}`))

  const page = await panelPage(context, 'officer')
  const summary = page.locator('#health-summary')
  await summary.getByRole('link', { name: 'Promises for a time that has passed' }).waitFor()
  const due = page.locator('#due')
  await due.getByRole('listitem').filter({ hasText: title }).getByText('never published').waitFor()
  for (const where of ['#health-summary', '#due']) await cleanAtBothWidths(page, where)

  await summary.getByRole('link', { name: 'Promises for a time that has passed' }).press('Enter')
  await page.waitForURL('**/admin/content-health?kind=stale-promise')
  await page.getByRole('link', { name: 'Home', exact: true }).click()
  await due.getByRole('link', { name: title }).press('Enter')
  await page.waitForURL(`**/admin${entriesPath('page')}/${documentId}*`)
})

test('before Publish is pressed the form says what would be refused, as last saved, and follows what is saved', async ({
  context,
}) => {
  const title = `Before ${String(Date.now())}`
  const slug = title.toLowerCase().replace(' ', '-')
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'It is open.' }] }
  const { body } = await officer.request('POST', entriesPath('page'), {
    title,
    slug: 'meetings',
    summary: 'It will open in March 2023.',
    body: [paragraph],
  })
  const { documentId } = z.object({ data: z.object({ documentId: z.string() }) }).parse(body).data
  const path = `${entriesPath('page')}/${documentId}`
  undo.push(() => officer.request('DELETE', path))

  const page = await panelPage(context, 'officer', path)
  const panel = page.locator('#before-publish')
  await panel.getByText('Publish would be refused.').waitFor()
  await panel.getByText('“Address” "meetings" is an address the site uses itself.').waitFor()
  await panel.getByText('“Summary” still promises something for March 2023').waitFor()
  // Where the window is narrow, Strapi puts what stands beside the form behind a button.
  expect(await axeViolations(page, '#before-publish')).toEqual([])

  await page.getByLabel(/^Address/u).fill(slug)
  await panel.getByText('This is as last saved.').waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await panel.getByText('Nothing would be refused.').waitFor()
  await panel.getByText('This is as last saved.').waitFor({ state: 'detached' })
  const stored = await officer.request('GET', path)
  const { data } = z.object({ data: z.object({ status: z.string() }) }).parse(stored.body)
  expect(data.status).toBe('draft')
})

test('what can be chosen is said in words, in the form and in the list', async ({ context }) => {
  const page = await panelPage(context, 'officer', entriesPath('action-area'))
  await page.getByRole('gridcell', { name: 'Significant weakness' }).first().waitFor()
  expect(await page.getByText('significant_weakness').count()).toBe(0)
  await page.getByRole('gridcell').getByRole('link').first().press('Enter')
  await page.getByRole('combobox', { name: /^What inspectors called it/u }).press('Enter')
  await page.getByRole('option', { name: 'Strategic priority' }).waitFor()
  await page.keyboard.press('Escape')

  await page.goto(`${cmsUrl}/admin${entriesPath('progress-update')}`)
  const row = page.getByRole('row').filter({ hasText: 'January 2022' }).first()
  await row.getByText('ufficient progress').waitFor()
  await row.getByRole('link', { name: 'Ofsted and the CQC' }).press('Enter')
  await page.locator('#before-publish').waitFor()
})
