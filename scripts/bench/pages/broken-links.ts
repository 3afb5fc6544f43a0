import type { SeenPage } from './seen-page.ts'

/** Links inside the site that lead to no page or file, and anchors that lead to no place on theirs. */
export const brokenLinks = async (
  siteUrl: string,
  seen: ReadonlyMap<string, SeenPage>,
): Promise<string[]> => {
  const answers = new Map<string, boolean>()
  const isThere = async ({ pathname }: URL) => {
    const known = answers.get(pathname) ?? (await fetch(siteUrl + pathname)).ok
    answers.set(pathname, known)
    return known
  }
  const broken: string[] = []
  for (const [path, { links }] of seen) {
    for (const href of new Set(links)) {
      const to = new URL(href, siteUrl + path)
      if (to.host !== new URL(siteUrl).host && to.hostname !== 'localhost') continue
      if (!(await isThere(to))) broken.push(`${path} → ${to.pathname}`)
      const ids = seen.get(to.pathname)?.ids
      const place = decodeURIComponent(to.hash.slice(1))
      if (ids !== undefined && place !== '' && !ids.includes(place)) {
        broken.push(`${path} → ${to.pathname}${to.hash}`)
      }
    }
  }
  return broken
}
