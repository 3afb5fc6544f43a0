import type { Difference } from '../history/history-answers'

/** `GET …/newer?than=<ISO 8601>`: whether somebody else saved the draft since. */
export interface NewerAnswer {
  readonly askAgainAfter: number
  /** "Sam Jones saved this at 14:02"; `null` where nobody did. */
  readonly words: string | null
  /** When that was; a save that says so is taken as made after it. */
  readonly savedAt: string | null
}

/** `POST …/newer` with what the form says: how it differs from what is stored. */
export interface BothTextsAnswer {
  /** The fields of the form that were compared, by name. */
  readonly fields: readonly string[]
  readonly differences: readonly Difference[]
}
