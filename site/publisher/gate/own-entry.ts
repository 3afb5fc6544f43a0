import { describe, isContentType, type Publication } from '@send-review/shared'

type Entry = Publication['entries'][number]

const isBelow = ({ type }: Entry, page: string): boolean => {
  const under = isContentType(type) ? describe(type).under : undefined
  return under !== undefined && page.startsWith(under)
}

/**
 * The entry whose own page this is, so that a fault on the page leads an officer to it: the one that names the page
 * first among its addresses. Undefined for a page of several, such as the home page.
 */
export const ownEntry = (entries: readonly Entry[], page: string): Entry | undefined => {
  const first = entries.filter(({ urls }) => urls[0] === page)
  // An entry without a page of its own names the page of what it belongs to.
  const own = first.length > 1 ? first.filter((entry) => isBelow(entry, page)) : first
  return own.length === 1 ? own[0] : undefined
}
