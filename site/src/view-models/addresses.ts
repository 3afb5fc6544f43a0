import type { ContentTypeName } from '@send-review/shared'
import type { Content } from './content.ts'
import { holds } from './content.ts'

/** The address of each kind of page. */
export const pageOf = {
  home: '/',
  inspections: '/inspections/',
  inspection: (slug: string) => `/inspections/${slug}/`,
  areas: '/action-areas/',
  area: (slug: string) => `/action-areas/${slug}/`,
  documents: '/documents/',
  document: (slug: string) => `/documents/${slug}/`,
} as const

interface Linked {
  readonly documentId: string
}

/**
 * Every page whose own words show an entry, for `/publication.json`: its own page first. What
 * only frames each page (the council's name, its colour) is counted for the home page.
 */
export const addressesShowing = (
  type: ContentTypeName,
  { documentId }: Linked,
  { inspections, areas, updates, documents }: Content,
): string[] => {
  const self = { documentId }
  const pagesOf = <Entry extends Linked & { slug: string }>(
    entries: readonly Entry[],
    page: (slug: string) => string,
    shows: (entry: Entry) => boolean,
  ) => entries.filter(shows).map(({ slug }) => page(slug))
  const isSelf = (entry: Linked) => entry.documentId === documentId
  const ofUpdates = (shows: (update: Content['updates'][number]) => boolean) =>
    pagesOf(areas, pageOf.area, (area) =>
      updates.some((update) => update.actionArea.documentId === area.documentId && shows(update)),
    )
  switch (type) {
    case 'local-area':
    case 'review-page':
      return [pageOf.home]
    case 'inspection':
      return [
        ...pagesOf(inspections, pageOf.inspection, isSelf),
        pageOf.inspections,
        pageOf.home,
        ...pagesOf(areas, pageOf.area, (area) => area.identifiedIn.documentId === documentId),
      ]
    case 'action-area':
      return [...pagesOf(areas, pageOf.area, isSelf), pageOf.areas, pageOf.home]
    case 'progress-status':
      return [
        ...ofUpdates((update) => update.progressStatus.documentId === documentId),
        pageOf.areas,
        pageOf.home,
      ]
    case 'progress-update':
      return [...ofUpdates(isSelf), pageOf.areas, pageOf.home]
    case 'review-document':
      return [
        ...pagesOf(documents, pageOf.document, isSelf),
        pageOf.documents,
        ...pagesOf(areas, pageOf.area, (area) =>
          documents.some((document) => isSelf(document) && holds(document.areas, area)),
        ),
      ]
    case 'organisation':
      return [
        ...pagesOf(inspections, pageOf.inspection, ({ inspectedBy }) => holds(inspectedBy, self)),
        ...pagesOf(
          documents,
          pageOf.document,
          ({ publisher }) => publisher?.documentId === documentId,
        ),
      ]
  }
}
