import type { Browser } from 'playwright-core'
import type { PanelSession } from '../panel-session.ts'
import type { RunningCopy } from '../running-copy.ts'
import type { Tools } from './journey.ts'

const PATIENCE_MS = 20_000

/** The panel of a running copy as an officer in England has it open; whoever asks closes the `context`. */
export const openPanel = async (
  browser: Browser,
  { cmsUrl, siteUrl, officer: account }: Pick<RunningCopy, 'cmsUrl' | 'siteUrl' | 'officer'>,
  officer: PanelSession,
): Promise<Tools> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  // Only where officers have the panel may it frame a preview.
  const panelUrl = `http://localhost:${new URL(cmsUrl).port}`
  const open = async (path: string) => {
    const page = await context.newPage()
    await page.addInitScript(
      (token) => window.localStorage.setItem('jwtToken', JSON.stringify(token)),
      officer.token,
    )
    await page.goto(`${panelUrl}/admin${path}`)
    return page
  }
  return { cmsUrl: panelUrl, siteUrl, account, officer, context, open }
}
