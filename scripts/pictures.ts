import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './browser.ts'
import { journeys } from './journeys/journeys.ts'
import { openPanel } from './journeys/open-panel.ts'
import { signIn } from './panel-session.ts'
import { startCopy } from './running-copy.ts'

/**
 * `pnpm pictures`: walks every journey of the officers' guide in a copy of the product, and takes the pictures that
 * the guide shows. A few minutes. The tests walk the same journeys; a picture is never drawn by hand.
 */

const guide = fileURLToPath(new URL('../cms/guide', import.meta.url))
await mkdir(guide, { recursive: true })
const { copy, stop } = await startCopy('sqlite')
const browser = await openBrowser()
try {
  const officer = await signIn(copy.cmsUrl, copy.officer)
  for (const { name, title, walk } of journeys) {
    const panel = await openPanel(browser, copy, officer)
    await walk(panel, async (page) => {
      // What Strapi says for three seconds would stand over the title.
      await page
        .getByText(/^(?:Saved|Published) document$/u)
        .first()
        .waitFor({ state: 'detached' })
      await page.screenshot({ path: `${guide}/${name}.png` })
    })
    await panel.context.close()
    console.log(`${title}: cms/guide/${name}.png`)
  }
} finally {
  await browser.close()
  await stop()
}
