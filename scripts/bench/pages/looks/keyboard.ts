import type { Page } from 'playwright-core'
import * as z from 'zod'

/** WCAG 2.2, 2.5.8. */
const SMALLEST_PX = 24

const stopSchema = z.object({ place: z.number(), html: z.string(), fault: z.string().nullable() })
const stopsSchema = z.array(stopSchema)

/** Numbers what the keyboard can reach in the order of the page, and notes each stop as it is made. */
const listen = () => {
  const reachable =
    'a[href], area[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]'
  const list = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }),
  )
  const faultOf = (element: Element): string | null => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height, top, bottom } = element.getBoundingClientRect()
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'shows no focus'
    if (width < 1 || height < 1 || bottom <= 0 || top >= window.innerHeight) {
      return 'has the focus out of sight'
    }
    return null
  }
  const stops: { place: number; html: string; fault: string | null }[] = []
  Reflect.set(window, 'stops', stops)
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const place = list.indexOf(target)
    stops.push({ place, html: target.outerHTML.slice(0, 160), fault: faultOf(target) })
  })
  return list.length
}

/** Links in a block of their own, buttons and the like that a finger may miss. Those in a sentence may be low. */
const smallTargets = (smallest: number): string[] => {
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline'
  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((element) => element.checkVisibility() && !isInline(element))
    .filter((element) => {
      const { width, height, right } = element.getBoundingClientRect()
      return right > 0 && (width < smallest || height < smallest)
    })
    .map(({ outerHTML }) => `is under ${smallest} px: ${outerHTML.slice(0, 160)}`)
}

/**
 * Walks a page by Tab from its beginning: the skip link comes first and leads to the main part, every stop is in the
 * order of the page, shows that it has the focus and lets it go again. Loads the page anew.
 */
export const keyboardFaults = async (page: Page): Promise<string[]> => {
  await page.goto(page.url().replace(/#.*$/u, ''))
  const small = await page.evaluate(smallTargets, SMALLEST_PX)
  const count = await page.evaluate(listen)
  for (let stop = 0; stop < count; stop += 1) await page.keyboard.press('Tab')
  const stops = stopsSchema.parse(await page.evaluate('window.stops'))
  const faults = stops.filter(({ fault }) => fault !== null)
  const reached = stops.map(({ place }) => place).filter((place) => place >= 0)
  const astray = reached.findIndex((place, index) => place !== index)
  const isSkip = /^<a [^>]*href="#main"/u.test(stops[0]?.html ?? '')
  return [
    ...small,
    ...(isSkip ? [] : [`begins with ${stops[0]?.html ?? 'nothing'}`]),
    ...faults.map(({ html, fault }) => `${String(fault)}: ${html}`),
    ...(astray < 0 ? [] : [`goes out of order to ${stops[astray]?.html ?? ''}`]),
    ...(reached.length < count
      ? [`is a trap: ${count} stops, ${reached.length} reached, then ${stops.at(-1)?.html ?? ''}`]
      : []),
  ]
}
