import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'

/**
 * A page of the panel for one of the two first accounts, which signed in already: the panel lets nobody sign
 * in more than five times in five minutes. `path` is below the panel's own address, like `/content-manager`.
 */
export const panelPage = async (
  browser: Browser,
  who: 'officer' | 'admin',
  path = '',
  width = 1280,
): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.addInitScript(
    (token) => window.localStorage.setItem('jwtToken', JSON.stringify(token)),
    inject('tokens')[who],
  )
  await page.goto(`${inject('copy').cmsUrl}/admin${path}`)
  return page
}
