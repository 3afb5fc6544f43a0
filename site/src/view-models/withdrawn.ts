import type { Redirect, WithdrawnPage } from '@send-review/shared'

/**
 * The withdrawn pages that the site says so of: not those at whose address there is a page again,
 * or from which a redirect leads on. `pages` is every page.
 */
export const toWithdrawn = (
  withdrawn: readonly WithdrawnPage[],
  pages: readonly string[],
  redirects: readonly Redirect[],
): WithdrawnPage[] => {
  const inUse = new Set([...pages, ...redirects.map(({ from }) => from)])
  return withdrawn.filter(({ address }) => !inUse.has(address))
}
