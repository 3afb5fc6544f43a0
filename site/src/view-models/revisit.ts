import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { toSpan } from './dates.ts'
import { type DocumentLink, toDocumentLink } from './document-words.ts'
import { type Shown, toShown } from './rich-text.ts'

/** What inspectors found when they came back. */
export interface Revisit {
  readonly words: string
  readonly summary: string
  readonly left: readonly Shown[]
  readonly page: { readonly href: string; readonly words: string }
  readonly report: DocumentLink | null
}

/** The latest visit that looked again at an earlier one; `null` until there is one. */
export const toRevisit = ({
  inspections,
  documents,
}: Pick<Content, 'inspections' | 'documents'>): Revisit | null => {
  const visit = inspections.findLast(({ kind }) => kind === 'revisit' || kind === 'monitoring')
  if (visit === undefined) return null
  const report = documents.find(
    ({ kind, inspection }) =>
      kind === 'inspection_report' && inspection?.documentId === visit.documentId,
  )
  const when = toSpan(visit.startsOn, visit.endsOn)
  return {
    words: `${visit.title}: ${when}`,
    summary: visit.summary,
    left: toShown(visit.concerns),
    page: { href: pageOf.inspection(visit.slug), words: `All about the visit of ${when}` },
    report: report === undefined ? null : toDocumentLink(report),
  }
}
