import { expect, inject } from 'vitest'
import { publishedOf, entriesPath } from '../../panel-session.ts'
import { test } from '../browser-test.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl, officer } = inject('copy')
/** Where an officer has the panel; only there it may frame a preview. */
const panelUrl = `http://localhost:${new URL(cmsUrl).port}`

test('an officer presses Preview and sees the draft, saves another sentence, and sees that', async ({
  browser,
}) => {
  const panel = signedIn('officer')
  const [, , area] = await publishedOf(panel, 'action-area')
  const path = `${entriesPath('action-area')}/${area?.documentId ?? ''}`
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(90_000)
  await page.goto(`${panelUrl}/admin${path}`)
  await page.getByLabel(/email/iu).fill(officer.email)
  await page.getByLabel(/^password/iu).fill(officer.password)
  await page.getByRole('button', { name: /log ?in/iu }).click()

  for (const word of ['one', 'other']) {
    const words = `The ${word} sentence that was typed at ${new Date().toISOString()}.`
    await page.getByLabel(/^summary/iu).fill(words)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved document').first().waitFor()
    await page.getByRole('link', { name: 'Open preview' }).click()
    const frame = page.frameLocator('iframe[title="Preview"]')
    await frame.getByText(words).first().waitFor()
    await frame.getByText('Draft: not published.').waitFor()
    await page.getByRole('link', { name: 'Close preview' }).click()
  }
  expect(await page.getByText('Set up preview').count()).toBe(0)
  await page.close()
  await panel.request('POST', `${path}/actions/discard`, {})
})
