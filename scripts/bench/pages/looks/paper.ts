import type { Page } from 'playwright-core'
import { cutOff, tooWide } from './fit.ts'

/** A4 in CSS pixels, without the margins of a browser. */
const PAPER = { width: 718, height: 1047 }

/** What a printed page lacks: the address of a link to another site, or words that do not fit or are left out. */
export const paperFaults = async (page: Page): Promise<string[]> => {
  const screen = page.viewportSize() ?? PAPER
  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'print' })
  const missing = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility()
    const unwritten = [...document.querySelectorAll('main a[href^="http"]')]
      .filter(isShown)
      .filter((link) => {
        const href = link.getAttribute('href') ?? ''
        const after = getComputedStyle(link, '::after').content
        return !after.includes(href) && !link.textContent.includes(href)
      })
      .map((link) => `the address of "${link.textContent.trim()}" is not printed`)
    const isTitled = [...document.querySelectorAll('h1')].some(isShown)
    const chrome = [...document.querySelectorAll('nav, button')].filter(isShown)
    return [
      ...unwritten,
      ...(isTitled ? [] : ['the title is not printed']),
      ...chrome.map(({ outerHTML }) => `prints ${outerHTML.slice(0, 80)}`),
    ]
  })
  const found = [...missing, ...(await tooWide(page)), ...(await cutOff(page))]
  await page.emulateMedia({ media: null })
  await page.setViewportSize(screen)
  return found
}
