import type { WarningRule } from '@send-review/shared'

/** What the cms answers its own panel of content health; all words are whole and ready to be shown. */

/** An entry, as officers know it, and the way to its form. */
interface EntryLine {
  readonly title: string
  /** What an entry of its type is called: "action area". */
  readonly label: string
  readonly path: string
}

/** One warning. */
export interface HealthLine extends EntryLine {
  readonly sentence: string
  /** Where only the draft says it, or only what readers see; `null` where both do. */
  readonly note: string | null
  /** Who looks after the entry; `null` where nobody is named. */
  readonly owner: string | null
}

/** All warnings of one kind. */
export interface HealthGroup {
  readonly rule: WarningRule
  readonly title: string
  readonly why: string
  readonly lines: readonly HealthLine[]
}

/** `GET /send-review/health`: every warning on what whoever asks may read, the most urgent kind first. */
export interface HealthAnswer {
  readonly groups: readonly HealthGroup[]
}

/** `GET /send-review/health/summary`: how much there is to mend, and where to begin. */
export interface HealthSummary {
  readonly kinds: readonly {
    readonly rule: WarningRule
    readonly title: string
    readonly count: number
  }[]
  readonly first: readonly HealthLine[]
}

/** An entry that something is due of, and what: "since 4 February 2019". */
export interface DueLine extends EntryLine {
  readonly when: string
}

/** The first few, and how many there are in all. */
export interface DueList {
  readonly total: number
  readonly lines: readonly DueLine[]
}

/** `GET /send-review/due`: what waits for somebody, on what whoever asks may read. */
export interface DueAnswer {
  readonly toReview: DueList
  readonly drafts: DueList
  readonly meetings: DueList
}

/** `GET /send-review/entries/:type/:documentId/before-publish`: what stands against publishing the draft. */
export interface BeforePublishAnswer {
  readonly refusals: readonly string[]
  readonly warnings: readonly string[]
}
