import { decoded } from './decoded.ts'

/** A place of this site that a page links or shows. */
export type Reference = {
  /** The address within the site, decoded and without what follows a "?": '/documents/'. */
  path: string
  /** The part of the page, decoded: what follows the "#", or ''. */
  anchor: string
  /** Whether the address is a file's and not a page's. */
  isFile: boolean
}

const FILE = /^\/(?:media|_astro)\/|\.(?!html$)[^./]+$/u

/**
 * What `address`, standing on the page at `from`, leads to within the site; undefined if it leads elsewhere or
 * nowhere: other sites, mail, telephone.
 */
export const referenceFrom = (address: string, from: URL): Reference | undefined => {
  const url = URL.parse(address, from.href)
  if (url?.origin !== from.origin) return undefined
  const path = decoded(url.pathname).replace(/\/index\.html$/u, '/')
  // What follows ":~:" tells the browser which words to show, and is not part of an id.
  const anchor = decoded(url.hash.slice(1).replace(/:~:.*$/u, ''))
  return { path, anchor, isFile: FILE.test(path) }
}
