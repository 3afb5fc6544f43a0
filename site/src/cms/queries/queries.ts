import type { ContentTypeName } from '@send-review/shared'
import { actionAreasQuery } from './action-areas.ts'
import { inspectionsQuery } from './inspections.ts'
import { localAreaQuery } from './local-area.ts'
import { organisationsQuery } from './organisations.ts'
import { progressStatusesQuery } from './progress-statuses.ts'
import { progressUpdatesQuery } from './progress-updates.ts'
import { reviewDocumentsQuery } from './review-documents.ts'
import { reviewPageQuery } from './review-page.ts'

/** The query of each content type, and the key of its answer. */
export const queries: Record<ContentTypeName, { readonly key: string; readonly query: string }> = {
  'local-area': { key: 'localArea', query: localAreaQuery },
  'review-page': { key: 'reviewPage', query: reviewPageQuery },
  inspection: { key: 'inspections_connection', query: inspectionsQuery },
  'action-area': { key: 'actionAreas_connection', query: actionAreasQuery },
  'progress-status': { key: 'progressStatuses_connection', query: progressStatusesQuery },
  'progress-update': { key: 'progressUpdates_connection', query: progressUpdatesQuery },
  'review-document': { key: 'reviewDocuments_connection', query: reviewDocumentsQuery },
  organisation: { key: 'organisations_connection', query: organisationsQuery },
}
