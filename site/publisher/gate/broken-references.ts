import type { GateFault } from './gate-fault.ts'
import { ownEntry } from './own-entry.ts'
import type { BuiltPage, BuiltSite } from './read-site.ts'
import type { Reference } from './reference.ts'

/** Whether the site answers this address; a page's answers without its last slash too, as the web servers have it. */
export const pageAt = ({ pages }: BuiltSite, path: string): BuiltPage | undefined =>
  pages.get(path) ?? pages.get(`${path}/`)

/**
 * One fault for each thing that is broken, however many pages have it.
 * @param broken what is wrong with a reference, as the end of a sentence that begins with the page; undefined if nothing.
 */
export const brokenReferences = (
  site: BuiltSite,
  broken: (reference: Reference, page: string) => string | undefined,
): GateFault[] => {
  const found = new Map<string, Set<string>>()
  for (const [address, { references }] of site.pages) {
    for (const reference of references) {
      const wrong = broken(reference, address)
      if (wrong === undefined) continue
      found.set(wrong, (found.get(wrong) ?? new Set()).add(address))
    }
  }
  return [...found].map(([wrong, pages]) => {
    // The page that leads an officer to an entry, rather than one that lists it.
    const page = [...pages].find((address) => ownEntry(site.entries, address)) ?? [...pages][0]
    const others = pages.size === 1 ? '' : ` (and ${pages.size - 1} more)`
    return { page: page ?? null, message: `The page ${page ?? ''}${others} ${wrong}` }
  })
}
