import type { Page } from 'playwright-core'

/**
 * Signs and frames that are not to be seen in forced colours, where a background goes and what is drawn keeps its own
 * colour: a drawing in the colour of the page, a button or status that has lost its frame.
 */
export const unseenInForcedColours = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ forcedColors: 'active' })
  const found = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    const isNothing = (paint: string) =>
      paint === 'none' || paint === paper || paint === 'rgba(0, 0, 0, 0)'
    const shapes = 'svg :is(path, rect, circle, line, polyline, polygon, text)'
    const drawn = [...document.querySelectorAll('svg')].filter(
      (svg) => svg.checkVisibility() && svg.querySelector(shapes) !== null,
    )
    const unseen = drawn.filter((svg) =>
      [...svg.querySelectorAll(shapes)].every((shape) => {
        const { fill, stroke } = getComputedStyle(shape)
        return isNothing(fill) && isNothing(stroke)
      }),
    )
    const frameless = [...document.querySelectorAll('.tag, .view, button')].filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element)
      return (
        element.checkVisibility() &&
        (borderTopStyle === 'none' || borderTopWidth === '0px' || isNothing(borderTopColor))
      )
    })
    return [...unseen, ...frameless].map(({ outerHTML }) => outerHTML.slice(0, 160))
  })
  await page.emulateMedia({ forcedColors: 'none' })
  return found
}
