/** An entry that shows or offers a file, besides the one that is open. */
export interface FileUse {
  /** What it is, and what officers know it by: `document`, `Report of 2022`. */
  readonly label: string
  readonly title: string
  /** Where its form is, below the panel's address. */
  readonly path: string
  /** Whether readers see the file there, or only its draft has it. */
  readonly isPublished: boolean
}

/** A file of an entry. */
export interface EntryFile {
  /** Two files may have one name. */
  readonly documentId: string
  readonly name: string
  /** Its kind, its size, and what was read from it: `PDF, 271KB, 12 pages`. */
  readonly words: string
  readonly uses: readonly FileUse[]
  /** Uses that whoever asks may not open. */
  readonly hidden: number
}

export interface FilesAnswer {
  readonly files: readonly EntryFile[]
}
