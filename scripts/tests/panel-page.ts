import type { BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'

/**
 * A page of the panel for one of the two first accounts, which signed in already: the panel lets nobody sign
 * in more than five times in five minutes. `path` is below the panel's own address, like `/content-manager`.
 */
export const panelPage = async (
  context: BrowserContext,
  who: 'officer' | 'admin',
  path = '',
): Promise<Page> => {
  const page = await context.newPage()
  await page.addInitScript(
    (token) => window.localStorage.setItem('jwtToken', JSON.stringify(token)),
    inject('tokens')[who],
  )
  await page.goto(`${inject('copy').cmsUrl}/admin${path}`)
  return page
}
