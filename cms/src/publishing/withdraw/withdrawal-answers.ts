/** What the cms answers its own panel about withdrawing; all words are whole and ready to be shown. */

interface Named {
  readonly documentId: string
  /** As a sentence names it. */
  readonly name: string
}

/** `GET …/withdrawal` of an entry, and `GET /send-review/withdrawal-at?address=…` of the one readers know by it. */
export interface PlanAnswer {
  readonly name: string
  readonly address: string | null
  /** Why it cannot be withdrawn; `null` where it can. */
  readonly cannot: string | null
  /** Published entries that cannot be without it, and go with it. */
  readonly withIt: readonly Named[]
  /** Published entries that stay, and have to be mended at once: the site cannot be built anew before. */
  readonly toMend: readonly Named[]
  /** Published entries that stay and link its page in their own words. */
  readonly linking: readonly Named[]
  readonly files: readonly (Named & { readonly isUsedElsewhere: boolean })[]
  /** Where it is asked to be done. */
  readonly withdrawPath: string
}

interface Step {
  readonly words: string
  readonly isDone: boolean
}

/** `POST …/withdraw`, and `GET /send-review/withdrawals/:id`: how far one is. */
export interface ProgressAnswer {
  readonly id: number
  readonly steps: readonly Step[]
  /** Everything that can be done by the cms and the publisher is done. */
  readonly isDone: boolean
  /** What is in the way; `null` where nothing is. */
  readonly trouble: string | null
  /** After how many milliseconds it is worth asking again. */
  readonly askAgainAfter: number
}

/** What `POST …/withdraw` says besides: what is left for people to do. */
export interface WithdrawnAnswer extends ProgressAnswer {
  readonly leftToDo: readonly string[]
}
