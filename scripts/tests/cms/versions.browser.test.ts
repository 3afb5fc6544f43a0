import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { draftOf, entriesPath, publishedOf } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { panelPage } from '../panel-page.ts'
import { signedIn } from '../signed-in.ts'
import { axeViolations } from '../axe-violations.ts'

const officer = signedIn('officer')
const admin = signedIn('admin')

const dialogue = (page: Page) => page.getByRole('dialog')
const summaryOf = (page: Page) => page.getByLabel(/^summary/iu)

/** An action area that was published with these words, and with others after them. */
const publishedTwice = async (...summaries: [before: string, after: string]) => {
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  const { documentId } = area
  const path = `${entriesPath('action-area')}/${documentId}`
  for (const summary of summaries) {
    const draft = await draftOf(officer, 'action-area', documentId)
    const answer = await officer.request('POST', `${path}/actions/publish`, { ...draft, summary })
    expect(answer.status).toBe(200)
  }
  return { documentId, path }
}

test('the officer compares last week’s text with what came after and restores it, by keyboard', async ({
  context,
}) => {
  const mark = String(Date.now())
  const { path } = await publishedTwice(`Old words ${mark}.`, `New words ${mark}.`)
  const page = await panelPage(context, 'officer', path)
  await page.locator('#entry-history').waitFor()
  expect(await axeViolations(page, '#entry-history')).toEqual([])
  await page.getByRole('button', { name: 'Compare, restore' }).press('Enter')
  await dialogue(page)
    .getByRole('button', { name: /^Published/u })
    .nth(1)
    .press('Enter')
  await dialogue(page).locator('del').filter({ hasText: 'New' }).waitFor()
  await dialogue(page).locator('ins').filter({ hasText: 'Old' }).last().waitFor()
  expect(await axeViolations(page, '[role=dialog]')).toEqual([])
  await dialogue(page).getByRole('button', { name: 'Restore as a draft' }).press('Enter')
  await page.waitForEvent('load')
  await expect
    .poll(() => summaryOf(page).inputValue(), { timeout: 30_000 })
    .toBe(`Old words ${mark}.`)
})

test('the officer shares a draft, and whoever has the address reads it without signing in', async ({
  context,
  browser,
}) => {
  const { path } = await publishedTwice('Shared.', 'Shared twice.')
  const page = await panelPage(context, 'officer', path)
  await page.getByRole('button', { name: 'Share this draft' }).press('Enter')
  await dialogue(page).getByRole('button', { name: 'Make an address' }).press('Enter')
  const address = dialogue(page).getByLabel('Address')
  await address.waitFor()
  expect(await axeViolations(page, '[role=dialog]')).toEqual([])
  const stranger = await browser.newContext()
  const shared = await stranger.newPage()
  await shared.goto(await address.inputValue())
  await shared.getByText('Shared twice.').first().waitFor()
  await shared.getByText('Draft: not published.').first().waitFor()
  await stranger.close()
})

test('what somebody else saved meanwhile is not overwritten: both texts are shown, and the officer chooses', async ({
  context,
}) => {
  const { documentId, path } = await publishedTwice('As it was.', 'As it is.')
  const page = await panelPage(context, 'officer', path)
  await page.locator('#entry-history').waitFor()
  await page.waitForLoadState('networkidle')
  const theirs = await draftOf(admin, 'action-area', documentId)
  const saved = await admin.request('PUT', path, { ...theirs, summary: 'As they see it.' })
  expect(saved.status).toBe(200)

  await summaryOf(page).fill('As I see it.')
  await page.getByRole('button', { name: 'Save', exact: true, disabled: false }).press('Enter')
  await page
    .getByText(/saved this at \d\d:\d\d, after you had opened it, so yours was not/u)
    .waitFor()
  await page.locator('#newer-change').waitFor()
  expect(await axeViolations(page, '#newer-change')).toEqual([])

  await page.getByRole('button', { name: 'Compare both' }).press('Enter')
  await dialogue(page).locator('del').filter({ hasText: 'they' }).waitFor()
  await dialogue(page).locator('ins').filter({ hasText: 'I' }).first().waitFor()
  expect(await axeViolations(page, '[role=dialog]')).toEqual([])
  await dialogue(page).getByRole('button', { name: 'Keep mine' }).press('Enter')
  await expect.poll(() => summaryOf(page).inputValue(), { timeout: 30_000 }).toBe('As I see it.')
  await page.getByRole('button', { name: 'Save', exact: true, disabled: false }).press('Enter')
  await page.getByText('Saved document').waitFor()
  expect((await draftOf(officer, 'action-area', documentId))['summary']).toBe('As I see it.')
  await page.locator('#newer-change').waitFor({ state: 'detached' })
})
