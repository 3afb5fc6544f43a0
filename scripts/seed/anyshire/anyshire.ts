import type { SeedEntry } from '../seed-entry.ts'
import { accessibilityStatement } from './accessibility-statement.ts'
import { actionAreas } from './action-areas.ts'
import { documents } from './documents.ts'
import { feedbackResponses } from './feedback-responses.ts'
import { glossaryTerms } from './glossary.ts'
import { inspections2016 } from './inspections-2016.ts'
import { inspections2023 } from './inspections-2023.ts'
import { localArea } from './local-area.ts'
import { measures } from './measures.ts'
import { meetings } from './meetings.ts'
import { news } from './news.ts'
import { notices } from './notices.ts'
import { organisations } from './organisations.ts'
import { pageVersions } from './page-versions.ts'
import { pages } from './pages.ts'
import { planActions } from './plan-actions.ts'
import { plans } from './plans.ts'
import { progressReviews } from './progress-reviews.ts'
import { progressStatuses } from './progress-statuses.ts'
import { progressUpdates } from './progress-updates.ts'
import { redirects } from './redirects.ts'
import { reviewPage } from './review-page.ts'
import { supportContacts } from './support.ts'

/**
 * A county that does not exist: every type, field and choice at its fullest and at its emptiest.
 * What is past or to come counts from `now`. Each entry points at earlier ones only.
 */
export const anyshire = (now: Date): readonly SeedEntry[] => [
  ...organisations,
  ...progressStatuses,
  ...inspections2016,
  ...inspections2023(now),
  ...actionAreas,
  ...plans,
  ...progressReviews,
  ...documents(now),
  ...progressUpdates,
  ...planActions(now),
  ...measures,
  ...feedbackResponses,
  ...meetings(now),
  ...news(now),
  ...supportContacts,
  ...glossaryTerms,
  ...pages,
  ...notices(now),
  ...redirects,
  localArea,
  accessibilityStatement,
  reviewPage(now),
  ...pageVersions,
]
