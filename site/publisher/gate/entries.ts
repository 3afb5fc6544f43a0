import { describe, isContentType } from '@send-review/shared'
import { decoded } from './decoded.ts'
import { type GateFault, siteFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

type Entry = BuiltSite['entries'][number]

const nameOf = ({ type, documentId }: Entry): string =>
  `${isContentType(type) ? describe(type).label : type} ${documentId}`

const faultsOf = (site: BuiltSite, entry: Entry): GateFault[] => {
  const { type, documentId, urls } = entry
  const unknown = isContentType(type)
    ? []
    : [siteFault(null, `The site is said to show "${documentId}" of the unknown type "${type}".`)]
  const pageless = urls
    .filter((url) => !site.pages.has(decoded(url)))
    .map((url) =>
      siteFault(url, `The page ${url} should show the ${nameOf(entry)}, and was not made.`),
    )
  return [...unknown, ...pageless].map((fault) => ({ ...fault, entry: { type, documentId } }))
}

/** What publication.json says that is not so: entries of no type of ours, entries told twice, pages that are not there. */
export const wrongEntries = (site: BuiltSite): GateFault[] => {
  const seen = new Set<string>()
  return site.entries.flatMap((entry) => {
    const { type, documentId } = entry
    const key = `${type} ${documentId}`
    const isSecond = seen.has(key)
    seen.add(key)
    const twice: GateFault[] = isSecond
      ? [
          {
            ...siteFault(null, `The ${nameOf(entry)} is told twice in publication.json.`),
            entry: { type, documentId },
          },
        ]
      : []
    return [...twice, ...faultsOf(site, entry)]
  })
}
