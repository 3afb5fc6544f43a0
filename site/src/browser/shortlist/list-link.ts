import { isOwnAddress, MOST_PAGES, type SavedPage } from './saved-pages.ts'

const START = '#pages='
const LONGEST = 20_000

/**
 * The part of a link to /shortlist/ that carries a list: `#pages=/news/,/glossary/`. A browser sends nothing of what
 * follows "#". It holds addresses alone: the titles are those that the site itself gives these pages, so that nobody
 * can make a link which has the council's site say what they wrote.
 */
export const toListFragment = (pages: readonly SavedPage[]): string =>
  START + pages.map(({ path }) => path).join(',')

/**
 * The addresses that a link carries, each once; `null` where it carries no list. Anybody can write such a link: what
 * is not the address of a page on this site, letter by letter, is left out, and nothing is decoded.
 */
export const readListFragment = (fragment: string): readonly string[] | null => {
  if (!fragment.startsWith(START) || fragment.length > LONGEST) return null
  const addresses = fragment.slice(START.length).split(',').filter(isOwnAddress)
  return [...new Set(addresses)].slice(0, MOST_PAGES)
}
