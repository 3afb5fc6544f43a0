import type { SeedEntry } from '../seed-entry.ts'
import { accessibilityStatement } from './accessibility-statement.ts'
import { actionAreas } from './action-areas.ts'
import { glossaryTerms } from './glossary-terms.ts'
import { inspections } from './inspections.ts'
import { localArea } from './local-area.ts'
import { newsItems } from './news-items.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { plans } from './plans.ts'
import { progressReviews } from './progress-reviews.ts'
import { progressStatuses } from './progress-statuses.ts'
import { progressUpdates } from './progress-updates.ts'
import { reviewDocuments } from './review-documents.ts'
import { reviewPage } from './review-page.ts'
import { supportContacts } from './support-contacts.ts'

/**
 * Staffordshire from public sources, in an order in which each entry points at earlier ones only.
 * No source gives the time of a meeting, so there are no meetings; nor notices or redirects. Nor was any action of a
 * plan, any figure, any answer to families or any version of a page found that could be told with its source.
 */
export const staffordshire: readonly SeedEntry[] = [
  ...organisations,
  ...progressStatuses,
  ...inspections,
  ...actionAreas,
  ...plans,
  ...progressReviews,
  ...reviewDocuments,
  ...progressUpdates,
  ...newsItems,
  ...supportContacts,
  ...glossaryTerms,
  ...pages,
  accessibilityStatement,
  localArea,
  reviewPage,
]
