import type { Page } from 'playwright-core'
import { cutOff, tooWide } from './fit.ts'

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`

/** What no longer fits when a reader spaces out the text. Put in as a browser's extension would, past the policy. */
export const brokenByTextSpacing = async (page: Page): Promise<string[]> => {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)
  const found = [...(await tooWide(page)), ...(await cutOff(page))]
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop()
  })
  return found
}
