import type { Page } from 'playwright-core'

/** By how much a page is wider than its window. */
export const tooWide = async (page: Page): Promise<string[]> => {
  const { overflow, widest } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const endOf = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return Math.max(right, left + element.scrollWidth)
    }
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => endOf(element) > clientWidth + 1,
    )
    return { overflow: scrollWidth - clientWidth, widest: outside.at(-1)?.outerHTML ?? '' }
  })
  return overflow > 0 ? [`is ${overflow} px too wide, for ${widest.slice(0, 160)}`] : []
}

/** Text that does not fit where it stands and is hidden there, or is behind a border that cannot be scrolled. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
        // What is for screen readers alone is one pixel large.
        if (clientWidth <= 1 || element.textContent.trim() === '') return false
        return (
          (hides(overflowX) && scrollWidth > clientWidth + 1) ||
          (hides(overflowY) && scrollHeight > clientHeight + 1)
        )
      })
      .map(({ outerHTML }) => `cuts off ${outerHTML.slice(0, 160)}`)
  })
