import { brokenReferences, pageAt } from './broken-references.ts'
import type { GateFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

/**
 * Links within the site that lead to no page, or to no such part of one. The top of a page is always there
 * (https://html.spec.whatwg.org/#select-the-indicated-part).
 */
export const brokenLinks = (site: BuiltSite): GateFault[] =>
  brokenReferences(site, ({ path, anchor, isFile }, from) => {
    if (isFile) return undefined
    const page = pageAt(site, path)
    if (!page) {
      if (site.files.has(path)) return undefined
      return `links to ${path}, which is not a page of the site. Change or remove the link, or publish what it leads to.`
    }
    const isThere = anchor === '' || anchor.toLowerCase() === 'top' || page.anchors.has(anchor)
    if (isThere || page.isRedirect) return undefined
    const place = page === site.pages.get(from) ? 'this page' : `the page ${path}`
    return `links to #${anchor}, and ${place} has no part of that name. Change or remove the link.`
  })
