import { type FileVersion, type ReviewDocument, sizeInWords } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { toApproximateDate, toDay } from './dates.ts'
import { type DocumentLink, toDocumentLink } from './document-words.ts'
import { documentKindWords } from './words.ts'

/** One document in a list: its page, and the file or official address that it leads to. */
export interface DocumentRow {
  readonly href: string
  readonly title: string
  readonly kind: string
  readonly when: string
  readonly summary: string
  readonly link: DocumentLink | null
}

/** Documents for a list, in the order given. */
export const toDocumentRows = (documents: readonly ReviewDocument[]): DocumentRow[] =>
  documents.map((document) => ({
    href: pageOf.document(document.slug),
    title: document.title,
    kind: documentKindWords[document.kind],
    when: toApproximateDate(document.issuedOn),
    summary: document.summary,
    link: toDocumentLink(document),
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
    words: `The version of ${toDay(issuedOn)} (${sizeInWords(file.size)})`,
    whatChanged,
  }))
