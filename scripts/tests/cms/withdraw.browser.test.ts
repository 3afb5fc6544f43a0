import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import * as z from 'zod'
import { entriesPath } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { panelPage } from '../panel-page.ts'
import { signedIn } from '../signed-in.ts'
import { siteCaughtUp } from '../caught-up.ts'
import { axeViolations } from '../axe-violations.ts'

const { siteUrl } = inject('copy')
const officer = signedIn('officer')

/** A page that readers have, with the name of a child in it. */
const publishedPage = async () => {
  const slug = `withdrawn-${String(Date.now())}`
  const words = 'A child is named here by mistake.'
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }]
  const draft = { title: `Page ${slug}`, slug, body }
  const made = await officer.request('POST', entriesPath('page'), draft)
  const { documentId } = z
    .object({ data: z.object({ documentId: z.string() }) })
    .parse(made.body).data
  const path = `${entriesPath('page')}/${documentId}`
  expect((await officer.request('POST', `${path}/actions/publish`, {})).status).toBe(200)
  await siteCaughtUp()
  expect(await (await fetch(`${siteUrl}/${slug}/`)).text()).toContain(words)
  return { title: draft.title, path, address: `${siteUrl}/${slug}/` }
}

const dialogue = (page: Page) => page.getByRole('dialog')
const order = (page: Page) => dialogue(page).getByRole('button', { name: 'Withdraw now' })

test('beside the entry the officer withdraws it by keyboard, told before what goes and then that it is gone', async ({
  context,
}) => {
  const { title, path, address } = await publishedPage()
  const page = await panelPage(context, 'officer', path)
  await page.getByRole('button', { name: 'Withdraw now' }).press('Enter')
  await dialogue(page).getByText(title).waitFor()
  expect(await axeViolations(page, '[role=dialog]')).toEqual([])
  expect((await fetch(address)).status).toBe(200)

  await dialogue(page)
    .getByLabel(/^Why it was withdrawn/u)
    .fill('It was published by mistake.')
  await order(page).press('Enter')
  await dialogue(page).getByRole('heading', { name: 'Withdrawn' }).waitFor()
  await dialogue(page).getByText('Waiting: ').first().waitFor({ state: 'detached' })
  expect(await axeViolations(page, '[role=dialog]')).toEqual([])
  const gone = await fetch(address)
  expect([gone.status, await gone.text()]).toEqual([
    410,
    expect.stringContaining('It was published by mistake.'),
  ])
  await dialogue(page).getByRole('button', { name: 'Close' }).last().press('Enter')
  await page.getByText('Draft', { exact: true }).first().waitFor()
})

test('at home the officer withdraws what a parent sent the address of', async ({ context }) => {
  const { title, address } = await publishedPage()
  const page = await panelPage(context, 'officer')
  await page.getByLabel('Address of a page that must be gone at once').fill(address)
  await page.getByRole('button', { name: 'Withdraw now' }).press('Enter')
  await dialogue(page).getByText(title).waitFor()
  await dialogue(page)
    .getByRole('checkbox', { name: /must go too/u })
    .press('Space')
  await order(page).press('Enter')
  await dialogue(page).getByRole('heading', { name: 'Withdrawn' }).waitFor()
  await dialogue(page).getByText('Waiting: ').first().waitFor({ state: 'detached' })
  expect((await fetch(address)).status).toBe(404)
})

test('an address where nothing is says so, and withdraws nothing', async ({ context }) => {
  const page = await panelPage(context, 'officer')
  const field = page.getByLabel('Address of a page that must be gone at once')
  expect(await page.getByRole('button', { name: 'Withdraw now' }).isDisabled()).toBe(true)
  await field.fill(`${siteUrl}/nothing-is-here/`)
  await page.getByRole('button', { name: 'Withdraw now' }).press('Enter')
  await dialogue(page)
    .getByRole('status')
    .filter({ hasText: /^No entry has a page at this address/u })
    .waitFor()
  expect(await order(page).count()).toBe(0)
})

test('an unpublish with a reason asks for it first', async ({ context }) => {
  const { path, address } = await publishedPage()
  const page = await panelPage(context, 'officer', path)
  await page.getByRole('button', { name: 'Unpublish, say why' }).press('Enter')
  const asked = page.getByRole('alertdialog')
  expect(await asked.getByRole('button', { name: 'Unpublish', exact: true }).isDisabled()).toBe(
    true,
  )
  await asked.getByLabel('Why it is taken off').fill('A newer page says it better.')
  expect(await axeViolations(page, '[role=alertdialog]')).toEqual([])
  await asked.getByRole('button', { name: 'Unpublish', exact: true }).press('Enter')
  await page.getByText('Draft', { exact: true }).first().waitFor()
  await siteCaughtUp()
  expect(await (await fetch(address)).text()).toContain('A newer page says it better.')
})
