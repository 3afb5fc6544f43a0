/** The path of every page in the site's own map, by its address. */
export const everyPage = async (siteUrl: string): Promise<string[]> => {
  const read = async (path: string) => {
    const answer = await fetch(siteUrl + path)
    if (!answer.ok) throw new Error(`${siteUrl}${path} answered ${String(answer.status)}.`)
    return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, address = '']) => new URL(address).pathname,
    )
  }
  const maps = await read('/sitemap-index.xml')
  const pages = (await Promise.all(maps.map(read))).flat()
  if (pages.length === 0) throw new Error(`The map of ${siteUrl} names no page.`)
  return pages
}

const isFull = process.env['TEST_FULL'] === 'true'
const kindOf = (path: string) => path.replace(/[^/]+\/$/u, '')

/** Of these pages all, where everything is tried; otherwise those that stand alone and the first of each kind. */
export const lookedAt = (pages: readonly string[]): string[] =>
  pages.filter(
    (path) =>
      isFull ||
      kindOf(path) === '/' ||
      pages.find((other) => kindOf(other) === kindOf(path)) === path,
  )
