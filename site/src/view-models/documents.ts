import { fileInWords, type FileVersion, type ReviewDocument } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { toApproximateDate, toDay } from './dates.ts'
import { type DocumentLink, toDocumentLink } from './document-words.ts'
import type { OtherFormat } from './other-format.ts'
import { toShown } from './rich-text.ts'
import { documentKindWords } from './words.ts'

/** One document in a list: its page, and the file or official address that it leads to. */
export interface DocumentRow {
  readonly href: string
  readonly title: string
  /** `null` where it is of none that has a name. */
  readonly kind: string | null
  readonly when: string
  readonly summary: string
  /** Where its text can be read as a web page; `null` where it has none. */
  readonly text: string | null
  readonly link: DocumentLink | null
  readonly versions: readonly VersionRow[]
  readonly otherFormat: OtherFormat | null
}

const toRow = (document: ReviewDocument): DocumentRow => ({
  href: pageOf.document(document.slug),
  title: document.title,
  kind: document.kind === 'other' ? null : documentKindWords[document.kind],
  when: toApproximateDate(document.issuedOn),
  summary: document.summary,
  text: toShown(document.body).length === 0 ? null : `${pageOf.document(document.slug)}#text`,
  link: toDocumentLink(document),
  versions: [],
  otherFormat: null,
})

/** Documents for a list beside other things, in the order given. */
export const toDocumentRows = (documents: readonly ReviewDocument[]): DocumentRow[] =>
  documents.map(toRow)

/**
 * Documents with all that there is to say of each, in the order given. `ask` is how to ask for one
 * in another format.
 */
export const toFullDocumentRows = (
  documents: readonly ReviewDocument[],
  ask: (document: ReviewDocument) => OtherFormat | null,
): DocumentRow[] =>
  documents.map((document) => ({
    ...toRow(document),
    versions: toVersions(document.previousVersions),
    otherFormat: ask(document),
  }))

/** An earlier version of a document's file. */
export interface VersionRow {
  readonly href: string
  readonly words: string
  readonly whatChanged: string
}

/** Earlier versions, in the officer's order. */
export const toVersions = (versions: readonly FileVersion[]): VersionRow[] =>
  versions.map(({ file, issuedOn, whatChanged }) => ({
    href: file.url,
    words: `The version of ${toDay(issuedOn)} (${fileInWords(file, null)})`,
    whatChanged,
  }))
