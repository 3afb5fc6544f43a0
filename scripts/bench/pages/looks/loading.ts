import type { Page } from 'playwright-core'

/** What moves while a page loads, and while its pictures come as it is scrolled: how far, in the browser's measure. */
export const layoutShifts = async (page: Page): Promise<string[]> => {
  const shift = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (const picture of document.images) {
      picture.scrollIntoView()
      await picture.decode().catch(() => undefined)
    }
    window.scrollTo(0, 0)
    await frame()
    await frame()
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords()
    observer.disconnect()
    return shifts.reduce(
      (sum, entry) => sum + ('value' in entry && typeof entry.value === 'number' ? entry.value : 0),
      0,
    )
  })
  return shift > 0 ? [`moves by ${shift.toFixed(4)}`] : []
}

/** What a page waits for before its text shows, other than itself: style sheets, scripts, fonts, another address. */
export const moreRequests = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const redirects =
      navigation !== undefined && 'redirectCount' in navigation ? navigation.redirectCount : 0
    const waitedFor = performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          ('renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking') ||
          /\.woff2?$/u.test(entry.name),
      )
      .map(({ name }) => `waits for ${name}`)
    return redirects === 0 ? waitedFor : ['was redirected', ...waitedFor]
  })
