/** A page that a reader wants to find again. */
export interface SavedPage {
  /** Its address on this site: `/action-areas/one-plan/`. */
  readonly path: string
  /** Its title when it was saved, as plain text. */
  readonly title: string
}

/** More than anybody reads; a list that grew beyond it was not made by pressing Save. */
export const MOST_PAGES = 100
const LONGEST_PATH = 300
const LONGEST_TITLE = 200
/** Every page of this site ends in a slash and is made of these; what starts with two slashes is another site's. */
const OWN_ADDRESS = /^\/(?:[A-Za-z0-9-]+\/)*$/u
/** What is not shown, or turns the text around it: controls, and marks of direction. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Whether a text is the address of a page on this site, and nothing else. */
export const isOwnAddress = (text: string): boolean =>
  text.length <= LONGEST_PATH && OWN_ADDRESS.test(text)

const plainTitle = (text: string): string =>
  text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE)

/** A page to keep; `undefined` where the address is none of this site's or there is no title. */
export const toSavedPage = (path: unknown, title: unknown): SavedPage | undefined => {
  if (typeof path !== 'string' || typeof title !== 'string' || !isOwnAddress(path)) return undefined
  const plain = plainTitle(title)
  return plain === '' ? undefined : { path, title: plain }
}

export const isSaved = (pages: readonly SavedPage[], path: string): boolean =>
  pages.some((page) => page.path === path)

/** The list with a page at its end, once, as long as there is room. */
export const withPage = (pages: readonly SavedPage[], page: SavedPage): readonly SavedPage[] =>
  isSaved(pages, page.path) || pages.length >= MOST_PAGES ? pages : [...pages, page]

export const withoutPage = (pages: readonly SavedPage[], path: string): readonly SavedPage[] =>
  pages.filter((page) => page.path !== path)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What `toKeptText` wrote. Anything may have been put in its place: what is no page of this site is left out. */
export const readSavedPages = (text: string | null): readonly SavedPage[] => {
  const kept = text === null ? null : parsed(text)
  if (!Array.isArray(kept)) return []
  const entries: readonly unknown[] = kept
  return entries.reduce<readonly SavedPage[]>((pages, entry) => {
    if (typeof entry !== 'object' || entry === null) return pages
    if (!('path' in entry) || !('title' in entry)) return pages
    const page = toSavedPage(entry.path, entry.title)
    return page === undefined ? pages : withPage(pages, page)
  }, [])
}

/** The list as the browser keeps it; `null` where there is nothing to keep. */
export const toKeptText = (pages: readonly SavedPage[]): string | null =>
  pages.length === 0 ? null : JSON.stringify(pages)

/** The list to paste elsewhere: each title, and below it the whole address. `origin` is that of the site. */
export const toPlainText = (pages: readonly SavedPage[], origin: string): string =>
  pages.map(({ path, title }) => `${title}\n${origin}${path}\n`).join('\n')
