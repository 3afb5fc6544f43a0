import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { entriesPath } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { noDrafts } from '../no-drafts.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl, siteUrl, officer } = inject('copy')

const signInOn = async (page: Page) => {
  await page.getByLabel(/email/iu).fill(officer.email)
  await page.getByLabel(/^password/iu).fill(officer.password)
  await page.getByRole('button', { name: /log ?in/iu }).click()
}

test('an officer signs in, changes a sentence, presses Publish, and a parent reads it', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${cmsUrl}/admin`)
  await signInOn(page)
  await page.getByRole('link', { name: 'Content Manager' }).first().click()
  await page.getByRole('link', { name: 'Action area', exact: true }).click()
  await page.getByRole('gridcell').getByText('families', { exact: false }).first().click()

  const words = `Parents asked to be heard, and this sentence says so at ${new Date().toISOString()}.`
  const summary = page.getByLabel(/^summary/iu)
  await summary.fill(words)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText('Published document').waitFor()

  const parent = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await parent.goto(`${siteUrl}/action-areas/`)
  await eventually(
    async () => {
      await parent.reload()
      return (await parent.getByText(words).count()) > 0 ? true : undefined
    },
    { seconds: 20, until: 'the list of areas shows what the officer published' },
  )
  await parent.close()
  await page.close()
  expect(words).not.toBe('')
})

test('a refused publish says at the field what to mend, and the form keeps what was typed', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${cmsUrl}/admin`)
  await signInOn(page)
  await page.getByRole('link', { name: 'Content Manager' }).first().click()
  await page.getByRole('link', { name: 'Organisation', exact: true }).click()
  await page.getByRole('gridcell').getByText('Ofsted', { exact: true }).first().click()
  const address = page.getByLabel(/^website/iu)
  await address.fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page
    .getByText(/not a safe address/u)
    .first()
    .waitFor()
  expect(await address.inputValue()).toBe('javascript:alert(1)')
  await page.close()
  // It is kept as the draft.
  await noDrafts()
})

test('beside the form stands what is not published yet, and one press publishes both', async ({
  browser,
}) => {
  const panel = signedIn('officer')
  const saved = z.object({ data: z.object({ documentId: z.string() }) })
  const make = async (type: string, content: object) => {
    const { body } = await panel.request('POST', entriesPath(type), content)
    return saved.parse(body).data.documentId
  }
  const name = `Friends of the review ${String(Date.now())}`
  const organiser = await make('organisation', { name, kind: 'other' })
  const meeting = await make('meeting', {
    title: 'Drop-in for parents',
    slug: `drop-in-${String(Date.now())}`,
    kind: 'drop_in',
    stage: 'planned',
    startsAt: '2027-02-02T10:00:00.000Z',
    organiser: { connect: [{ documentId: organiser }], disconnect: [] },
  })

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${cmsUrl}/admin${entriesPath('meeting')}/${meeting}`)
  await signInOn(page)
  await page.getByText(`${name} (organisation)`).waitFor()
  await page.getByRole('button', { name: 'Publish together' }).press('Enter')
  await page.getByText('2 entries published.').waitFor()
  await page.getByRole('button', { name: 'Publish together' }).waitFor({ state: 'detached' })
  expect(await page.getByRole('heading', { name: 'Not published yet' }).count()).toBe(0)
  await page.close()
})
