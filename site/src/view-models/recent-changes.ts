import type { Change } from './changes.ts'

/** A page that changed, and when that was last, ISO 8601 in UTC: for a browser that keeps a date. */
export interface RecentChange {
  readonly at: string
  readonly href: string
  readonly title: string
}

/** Enough for whoever comes back after weeks, and light enough for a phone. */
const MOST = 50

/** The pages that changed and are there, each once, the last one first; `changes` are the newest first. */
export const toRecentChanges = (changes: readonly Change[]): RecentChange[] => {
  const pages = new Map<string, RecentChange>()
  for (const { at, href, title } of changes) {
    if (href !== null && !pages.has(href)) pages.set(href, { at, href, title })
  }
  return [...pages.values()].slice(0, MOST)
}
