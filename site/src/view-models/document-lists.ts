import { documentKinds, type ReviewDocument } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { documentKindWords } from './words.ts'

/** A list of documents, all of them or those of one kind or year, that a reader can choose. */
interface DocumentFilter {
  readonly href: string
  readonly words: string
  readonly isCurrent: boolean
}

/** The lists to choose from, each with how many documents it has. */
export interface DocumentFilters {
  readonly all: DocumentFilter
  readonly groups: readonly {
    readonly words: string
    readonly filters: readonly DocumentFilter[]
  }[]
}

/** A page of a list of documents, and the pages beside it. */
export interface DocumentListPage {
  readonly href: string
  /** The list's own address, which is that of its first page. */
  readonly list: string
  readonly title: string
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly documents: readonly ReviewDocument[]
  readonly newer: string | null
  readonly older: string | null
}

interface DocumentList {
  readonly href: string
  readonly words: string
  readonly title: string
  readonly documents: readonly ReviewDocument[]
}

/** As many as fit into one round trip with all that is said of each. */
const ON_A_PAGE = 10

const yearOf = ({ issuedOn }: ReviewDocument): string => issuedOn.day.slice(0, 4)

const everyDocument = (documents: readonly ReviewDocument[]): DocumentList => ({
  href: pageOf.documents,
  words: 'All documents',
  title: 'Documents',
  documents,
})

const byKind = (documents: readonly ReviewDocument[]): DocumentList[] =>
  documentKinds.map((kind) => ({
    href: pageOf.documentKind(kind),
    words: documentKindWords[kind],
    title: `Documents: ${documentKindWords[kind]}`,
    documents: documents.filter((document) => document.kind === kind),
  }))

const byYear = (documents: readonly ReviewDocument[]): DocumentList[] =>
  [...new Set(documents.map(yearOf))]
    .sort()
    .reverse()
    .map((year) => ({
      href: pageOf.documentYear(year),
      words: year,
      title: `Documents from ${year}`,
      documents: documents.filter((document) => yearOf(document) === year),
    }))

const hasSome = ({ documents }: DocumentList): boolean => documents.length > 0

const toPages = ({ href, title, documents }: DocumentList): DocumentListPage[] => {
  const count = Math.max(1, Math.ceil(documents.length / ON_A_PAGE))
  const addressOf = (number: number) => (number === 1 ? href : `${href}${String(number)}/`)
  return Array.from({ length: count }, (_, index) => ({
    href: addressOf(index + 1),
    list: href,
    title: index === 0 ? title : `${title}, page ${String(index + 1)}`,
    number: index + 1,
    count,
    documents: documents.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE),
    newer: index === 0 ? null : addressOf(index),
    older: index + 1 === count ? null : addressOf(index + 2),
  }))
}

/**
 * Every page that lists documents: all of them, then those of each kind and year that has any, ten
 * a page in the order given. Without documents there is one empty page.
 */
export const toDocumentPages = (documents: readonly ReviewDocument[]): DocumentListPage[] =>
  [
    everyDocument(documents),
    ...[...byKind(documents), ...byYear(documents)].filter(hasSome),
  ].flatMap(toPages)

/** What a reader of the list at `current` can choose from. */
export const toDocumentFilters = (
  documents: readonly ReviewDocument[],
  current: string,
): DocumentFilters => {
  const toFilter = (list: DocumentList): DocumentFilter => ({
    href: list.href,
    words: `${list.words} (${String(list.documents.length)})`,
    isCurrent: list.href === current,
  })
  return {
    all: toFilter(everyDocument(documents)),
    groups: [
      { words: 'By kind', filters: byKind(documents).filter(hasSome).map(toFilter) },
      { words: 'By year', filters: byYear(documents).map(toFilter) },
    ],
  }
}
