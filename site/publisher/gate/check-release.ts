import type { Publication } from '@send-review/shared'
import type { Refusal } from '../publication.ts'
import { wrongEntries } from './entries.ts'
import { missingFiles } from './files.ts'
import type { GateFault } from './gate-fault.ts'
import { brokenLinks } from './links.ts'
import { markupFaults } from './markup.ts'
import { ownEntry } from './own-entry.ts'
import { pageHeads } from './page-head.ts'
import type { BuiltSite } from './read-site.ts'
import { foreignScripts } from './scripts.ts'
import { vanishedEntries } from './vanished.ts'
import { heavyPages } from './weight.ts'

export type GateTerms = {
  /** What readers have now; null before the first release. */
  live: Publication | null
  /** The newest content version the cms had told when the build ended. */
  contentVersion: string
  /** An operator has answered for entries that vanish. */
  isForced: boolean
}

const TOLD = 3

const checks: ((site: BuiltSite) => GateFault[])[] = [
  wrongEntries,
  brokenLinks,
  missingFiles,
  pageHeads,
  markupFaults,
  foreignScripts,
  heavyPages,
]

/** Whether a built release may go live: null, or why not, by its first faults and how many more there are. */
export const checkRelease = (site: BuiltSite, terms: GateTerms): Refusal | null => {
  const vanished = terms.isForced ? [] : vanishedEntries(site, terms.live, terms.contentVersion)
  const faults = [...vanished, ...checks.flatMap((check) => check(site))]
  if (faults.length === 0) return null
  const told = faults.slice(0, TOLD)
  const more = faults.length - told.length
  const entries = told.map(
    ({ entry, page }) => entry ?? (page === null ? undefined : ownEntry(site.entries, page)),
  )
  const entry = entries.find((known) => known !== undefined)
  return {
    message: [
      ...told.map(({ message }) => message),
      ...(more > 0 ? [`And ${more} more.`] : []),
    ].join(' '),
    type: entry?.type ?? null,
    documentId: entry?.documentId ?? null,
    field: null,
  }
}
