import axe from 'axe-core'
import type { Page } from 'playwright-core'
import * as z from 'zod'

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What it finds well is not told, which would be most of the time.
  resultTypes: ['violations'],
}
const foundSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** What is still being faded in has other colours than when it stands there. */
const untilStill = `Promise.all(
  document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    .map((animation) => animation.finished.catch(() => undefined)),
).then(() => undefined)`

/**
 * What axe finds wrong on a page, or in one part of it: its rule and the element. It looks into no frame. Not by
 * `@axe-core/playwright`, which opens a page more each time and takes five times as long.
 */
export const axeViolations = async (page: Page, where?: string): Promise<string[]> => {
  const isThere = await page.evaluate('"axe" in window')
  if (isThere === false) await page.evaluate(axe.source)
  await page.evaluate(untilStill)
  const part = where === undefined ? 'document' : JSON.stringify(where)
  const found = await page.evaluate(`axe.run(${part}, ${JSON.stringify(options)})`)
  return foundSchema
    .parse(found)
    .violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
