import type { Page } from 'playwright-core'

/** What a browser sees on a page that has loaded. */
export interface SeenPage {
  readonly ids: readonly string[]
  /** Where its links lead, as they are written. */
  readonly links: readonly string[]
  /** The scripts of it and those that it asked for, whole. */
  readonly scripts: readonly string[]
  /** The markup of the longest text that stands in one field of the cms. */
  readonly longestField: string
}

/** Reads it, fetching each script of another file. */
export const seePage = async (page: Page): Promise<SeenPage> => {
  const { asked, inline, ...rest } = await page.evaluate(() => {
    // Data for machines is no script, though its element has the name.
    const run = [...document.scripts].filter(({ type }) => !type.includes('json'))
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.(?:m?js|wasm)(?:\?|$)/u.test(name))
    const fields = [...document.querySelectorAll('.prose')].map(({ outerHTML }) => outerHTML)
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a[href], link[href]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
      inline: run.filter(({ src }) => src === '').map(({ text }) => text),
      asked: [...new Set([...run.map(({ src }) => src).filter((src) => src !== ''), ...loaded])],
      longestField: fields.toSorted((one, other) => other.length - one.length)[0] ?? '',
    }
  })
  const files = await Promise.all(asked.map(async (source) => (await fetch(source)).text()))
  return { ...rest, scripts: [...inline, ...files] }
}
