/** `GET /send-review/entries/:type/:documentId/schedule`: what is to happen to an entry by itself. */
export interface ScheduleAnswer {
  /** Whole sentences, each on a line of its own. */
  readonly words: readonly string[]
  /** Something that was set could not be done. */
  readonly isMissed: boolean
  /** After how many milliseconds it is worth asking again. */
  readonly askAgainAfter: number
}
