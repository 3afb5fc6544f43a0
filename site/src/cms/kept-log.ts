import { type ContentVersion, ERASED, type LoggedChange } from '@send-review/shared'

/** After this long everything is asked for again, whatever the cms counted. */
const LONGEST_MS = 60 * 60 * 1000

/**
 * What a process that builds again and again has read of the publishing log, so that it asks the cms
 * only for what came after it: the log is only added to, but for what is erased from it, and that
 * the cms counts in the transaction that erases.
 */
export class KeptLog {
  #kept: { version: ContentVersion; entries: readonly LoggedChange[]; since: number } | undefined
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** The entries that are still as they were read: all, or none. */
  stillAt(version: ContentVersion): readonly LoggedChange[] {
    const kept = this.#kept
    if (kept?.version.epoch !== version.epoch) return []
    if (kept.version.changes[ERASED] !== version.changes[ERASED]) return []
    return this.#now() - kept.since > LONGEST_MS ? [] : kept.entries
  }

  /** Keeps what was read, all of it anew or not; `version` was asked before it. */
  keep(version: ContentVersion, entries: readonly LoggedChange[], isWhole: boolean): void {
    const since = isWhole ? this.#now() : (this.#kept?.since ?? this.#now())
    this.#kept = { version, entries, since }
  }
}
