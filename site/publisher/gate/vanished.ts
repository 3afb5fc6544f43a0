import { describe, isContentType, type Publication } from '@send-review/shared'
import type { GateFault } from './gate-fault.ts'
import type { BuiltSite } from './read-site.ts'

type Entry = Publication['entries'][number]

/** After a restore the counts say nothing, so this many may be missing, and this share of all. */
const FEW = 5
const SHARE = 0.2

const keyOf = ({ type, documentId }: Entry): string => `${type} ${documentId}`

/** How many publishes, unpublishes and deletes lie between two content versions; undefined if a database was restored. */
const changesBetween = (before: string, after: string): number | undefined => {
  const [[oldEpoch, oldCount], [newEpoch, newCount]] = [before.split(':'), after.split(':')]
  const changes = Number(newCount) - Number(oldCount)
  return oldEpoch === newEpoch && changes >= 0 ? changes : undefined
}

const listed = (entries: readonly Entry[]): string => {
  const counts = new Map<string, number>()
  for (const { type } of entries) {
    const label = isContentType(type) ? describe(type).label : type
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts].map(([label, count]) => `${label} (${count})`).join(', ')
}

/**
 * Entries that readers have now and would lose, and nobody took away: each publish, unpublish or delete explains one.
 * A permission that was lost and a list that was cut short look like this.
 * @param live what readers have now; null before the first release.
 * @param contentVersion the newest the cms had told when the build ended.
 */
export const vanishedEntries = (
  { entries }: BuiltSite,
  live: Publication | null,
  contentVersion: string,
): GateFault[] => {
  if (!live) return []
  const present = new Set(entries.map(keyOf))
  // A type that this version of the product no longer has is not missed.
  const before = live.entries.filter(({ type }) => isContentType(type))
  const gone = before.filter((entry) => !present.has(keyOf(entry)))
  const changes = changesBetween(live.contentVersion, contentVersion)
  const most = changes ?? Math.max(FEW, before.length * SHARE)
  if (gone.length <= most) return []
  const since =
    changes === undefined
      ? 'The database was restored or replaced since, but so many should not be missing.'
      : `Only ${changes} ${changes === 1 ? 'change was' : 'changes were'} published since, too few to have taken away so many.`
  return [
    {
      page: null,
      message: `${gone.length} of the ${before.length} entries that readers can see now would be gone: ${listed(gone)}. ${since} See in the cms that they are published and that the site's token may read them. If they are meant to go, an operator can force the release: POST /rebuild with {"force": "<the reason>"}.`,
    },
  ]
}
