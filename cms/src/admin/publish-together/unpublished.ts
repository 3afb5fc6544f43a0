/** A draft that the entry in the form points at, as the cms names it. */
export interface Unpublished {
  readonly documentId: string
  readonly label: string
  readonly title: string
}

/** What the cms answers of an entry's unpublished neighbours. */
export interface UnpublishedAnswer {
  readonly unpublished: readonly Unpublished[]
}
