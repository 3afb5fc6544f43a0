import { ANY_TYPE, type ContentTypeName, type ContentVersion } from '@send-review/shared'
import { KeptLog } from './kept-log.ts'
import type { Identified } from './pull.ts'

/** The published entries of types, as the cms gave them. */
export type Given = ReadonlyMap<ContentTypeName, readonly Identified[]>

/** After this long everything is asked for again, whatever the cms counted. */
const LONGEST_MS = 60 * 60 * 1000

/**
 * What a process that builds again and again has pulled before, so that it asks the cms only for the
 * types that have changed: the cms counts them in the transaction that changes them.
 */
export class KeptPull {
  #kept: { version: ContentVersion; given: Given; since: number } | undefined
  readonly #now: () => number
  /** What it has read of the publishing log. */
  readonly log: KeptLog

  constructor(now: () => number = Date.now) {
    this.#now = now
    this.log = new KeptLog(now)
  }

  /**
   * The types that are still as they were pulled. None where something was taken away or a file was
   * changed, which may show in any of them; where the database is another; and where nothing was
   * counted at all, unless a draft is why it is built: then somebody wants it built anew.
   */
  stillAt(version: ContentVersion, isForDraft: boolean): Given {
    const kept = this.#kept
    if (kept?.version.epoch !== version.epoch) return new Map()
    if (this.#now() - kept.since > LONGEST_MS) return new Map()
    const isSame = (of: string) => kept.version.changes[of] === version.changes[of]
    const still = [...kept.given].filter(([type]) => isSame(type))
    const isAllSame = still.length === kept.given.size
    if (!isSame(ANY_TYPE) || (isAllSame && !isForDraft)) return new Map()
    return new Map(still)
  }

  /** Keeps what was given, all of it asked anew or not; `version` was asked before it. */
  keep(version: ContentVersion, given: Given, isWhole: boolean): void {
    const since = isWhole ? this.#now() : (this.#kept?.since ?? this.#now())
    this.#kept = { version, given, since }
  }
}
