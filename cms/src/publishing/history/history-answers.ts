/** One thing that was done to an entry and that readers could see, as the panel lists it. */
export interface VersionLine {
  /** Its place in the publishing log. */
  readonly id: number
  /** "Published 24 November, 14:02 by Sam Jones". */
  readonly words: string
  /** What readers were told of an unpublish. */
  readonly reason: string | null
  /** Its text is kept: it can be compared and restored. */
  readonly isKept: boolean
}

/** `GET …/history`: newest first. */
export interface HistoryAnswer {
  readonly versions: readonly VersionLine[]
}

/** A run of words that both versions have, or one of them. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A field that two versions have differently, by the label that officers know. */
export interface Difference {
  readonly label: string
  readonly parts: readonly Part[]
}

/** `GET …/history/<id>`: what this version changed, and what restoring it would change. */
export interface VersionAnswer {
  readonly version: VersionLine
  /** The words of the version before it; `null` where it is the first that is kept. */
  readonly before: string | null
  readonly changed: readonly Difference[]
  /** What the draft would say differently. */
  readonly ifRestored: readonly Difference[]
}

/** `POST …/history/<id>/restore`. */
export interface RestoredAnswer {
  /** What that version pointed at and is there no more, by the field's label. */
  readonly leftOut: readonly string[]
}
