import { isOwnAddress } from '../shortlist/saved-pages.ts'

/** A page that was found. */
export interface FoundPage {
  readonly path: string
  readonly title: string
  /** Text around the words, with `<mark>` about each. */
  readonly excerpt: string
}

/** The best of the pages found, and how many there are. */
export interface Found {
  readonly count: number
  readonly pages: readonly FoundPage[]
}

/** Where the publisher puts the index: site/publisher/search. */
const INDEX = '/search/index/pagefind.js'
const MOST_SHOWN = 20

/** What we use of Pagefind's own script (https://pagefind.app/docs/api/). */
interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>
  init: () => Promise<void>
  search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>
}

const isPagefind = (script: unknown): script is Pagefind =>
  typeof script === 'object' && script !== null && 'search' in script && 'init' in script

const toFoundPage = (data: unknown): FoundPage[] => {
  if (typeof data !== 'object' || data === null) return []
  if (!('url' in data) || !('excerpt' in data) || !('meta' in data)) return []
  const { url: path, excerpt, meta } = data
  if (typeof path !== 'string' || typeof excerpt !== 'string' || !isOwnAddress(path)) return []
  if (typeof meta !== 'object' || meta === null || !('title' in meta)) return []
  return typeof meta.title === 'string' ? [{ path, title: meta.title, excerpt }] : []
}

/**
 * Asks for the search index, and gives what looks for words in it.
 * @throws where there is no index yet, or a newer one has taken its place.
 */
export const openIndex = async (): Promise<(words: string) => Promise<Found>> => {
  const script: unknown = await import(/* @vite-ignore */ INDEX)
  if (!isPagefind(script)) throw new Error(`${INDEX} is not Pagefind.`)
  // A worker would have a policy of its own, and this index is small.
  await script.options({ noWorker: true })
  await script.init()
  return async (words) => {
    const { results } = await script.search(words)
    const data = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()))
    return { count: results.length, pages: data.flatMap(toFoundPage) }
  }
}
