import type { ContentTypeName } from '@send-review/shared'
import { accessibilityStatementQuery } from './accessibility-statement.ts'
import { actionAreasQuery } from './action-areas.ts'
import { feedbackResponsesQuery } from './feedback-responses.ts'
import { glossaryTermsQuery } from './glossary-terms.ts'
import { inspectionsQuery } from './inspections.ts'
import { localAreaQuery } from './local-area.ts'
import { measuresQuery } from './measures.ts'
import { meetingsQuery } from './meetings.ts'
import { newsItemsQuery } from './news-items.ts'
import { noticesQuery } from './notices.ts'
import { organisationsQuery } from './organisations.ts'
import { pageVersionsQuery } from './page-versions.ts'
import { pagesQuery } from './pages.ts'
import { planActionsQuery } from './plan-actions.ts'
import { plansQuery } from './plans.ts'
import { progressReviewsQuery } from './progress-reviews.ts'
import { progressStatusesQuery } from './progress-statuses.ts'
import { progressUpdatesQuery } from './progress-updates.ts'
import { redirectsQuery } from './redirects.ts'
import { reviewDocumentsQuery } from './review-documents.ts'
import { reviewPageQuery } from './review-page.ts'
import { supportContactsQuery } from './support-contacts.ts'

/** The query of each content type, and the key of its answer. */
export const queries: Record<ContentTypeName, { readonly key: string; readonly query: string }> = {
  'local-area': { key: 'localArea', query: localAreaQuery },
  'review-page': { key: 'reviewPage', query: reviewPageQuery },
  inspection: { key: 'inspections_connection', query: inspectionsQuery },
  'action-area': { key: 'actionAreas_connection', query: actionAreasQuery },
  'progress-status': { key: 'progressStatuses_connection', query: progressStatusesQuery },
  'progress-update': { key: 'progressUpdates_connection', query: progressUpdatesQuery },
  'review-document': { key: 'reviewDocuments_connection', query: reviewDocumentsQuery },
  'accessibility-statement': {
    key: 'accessibilityStatement',
    query: accessibilityStatementQuery,
  },
  plan: { key: 'plans_connection', query: plansQuery },
  'progress-review': { key: 'progressReviews_connection', query: progressReviewsQuery },
  'support-contact': { key: 'supportContacts_connection', query: supportContactsQuery },
  meeting: { key: 'meetings_connection', query: meetingsQuery },
  'news-item': { key: 'newsItems_connection', query: newsItemsQuery },
  'glossary-term': { key: 'glossaryTerms_connection', query: glossaryTermsQuery },
  page: { key: 'pages_connection', query: pagesQuery },
  'plan-action': { key: 'planActions_connection', query: planActionsQuery },
  measure: { key: 'measures_connection', query: measuresQuery },
  'feedback-response': { key: 'feedbackResponses_connection', query: feedbackResponsesQuery },
  'page-version': { key: 'pageVersions_connection', query: pageVersionsQuery },
  notice: { key: 'notices_connection', query: noticesQuery },
  redirect: { key: 'redirects_connection', query: redirectsQuery },
  organisation: { key: 'organisations_connection', query: organisationsQuery },
}
