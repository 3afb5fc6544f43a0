import type { DocumentRecord } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toDateSpan } from './date-span.ts'
import { idOf, toWords, whole } from './record-parts.ts'

/** Documents as open data, in the order of the site at `site`. */
export const toDocumentRecords = (
  { documents, organisations }: Pick<Content, 'documents' | 'organisations'>,
  site: URL,
): DocumentRecord[] =>
  documents.map((document) => {
    const issued = toDateSpan(document.issuedOn)
    return {
      id: document.documentId,
      page: whole(pageOf.document(document.slug), site),
      title: document.title,
      kind: document.kind,
      issuedOn: issued.words,
      issuedOnFrom: issued.from,
      issuedOnTo: issued.to,
      publisher: follow(document.publisher, organisations)?.name ?? null,
      summary: document.summary,
      file: document.file === null ? null : whole(document.file.url, site),
      fileType: document.file?.mime ?? null,
      filePages: document.filePages,
      fileLanguage: document.fileLanguage,
      externalUrl: document.externalUrl,
      text: toWords(document.body),
      accessibility: document.accessibility,
      inspection: idOf(document.inspection),
      plan: idOf(document.plan),
      areas: document.areas.map(({ documentId }) => documentId),
      sources: document.sources,
      publishedAt: document.publishedAt,
    }
  })
