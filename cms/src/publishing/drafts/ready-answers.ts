/** A draft that waits for somebody to read and publish it. */
export interface ReadyDraft {
  /** What an officer calls an entry of its type. */
  readonly label: string
  readonly title: string
  /** Who ticked it and when. */
  readonly words: string
  /** Its form in the panel. */
  readonly path: string
}

/** `GET /send-review/ready-for-checking`: the drafts that are, oldest first. */
export interface ReadyAnswer {
  readonly drafts: readonly ReadyDraft[]
  /** After how many milliseconds it is worth asking again. */
  readonly askAgainAfter: number
}
