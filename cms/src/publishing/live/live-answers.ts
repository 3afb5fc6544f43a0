/** What the cms answers its own panel of what readers see; all words are whole and ready to be shown. */

/** `done`: readers see what is published. `stopped`: they do not, and somebody has to act. */
export type Standing = 'done' | 'draft' | 'under-way' | 'waiting' | 'stopped'

/** A way to an entry's form in the panel. */
export interface EntryLink {
  readonly words: string
  readonly path: string
}

/** A page of the public site. */
export interface PageLink {
  /** Its address on the site, which is how people know it. */
  readonly words: string
  readonly url: string
}

interface Told {
  readonly standing: Standing
  readonly words: string
  /** Further sentences, each on a line of its own. */
  readonly more: readonly string[]
  /** The entry to be mended first. */
  readonly toMend: EntryLink | null
  /** After how many milliseconds it is worth asking again. */
  readonly askAgainAfter: number
}

/** `GET /send-review/entries/:type/:documentId/live`: whether readers see one entry. */
export interface EntryAnswer extends Told {
  readonly page: PageLink | null
  readonly alsoOn: readonly PageLink[]
}

/** What whoever asks may do now: the permission is theirs, and it would change something. */
export interface Controls {
  readonly rebuild: boolean
  readonly rollBack: boolean
  readonly goForward: boolean
  readonly force: boolean
}

/** `GET /send-review/live`: how the whole site stands. */
export interface SiteAnswer extends Told {
  readonly site: PageLink
  readonly controls: Controls
}

/** What came of an order to the publisher, in its own sentence. */
export interface OrderAnswer {
  readonly message: string
}
