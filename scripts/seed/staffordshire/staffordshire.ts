import type { SeedEntry } from '../seed-entry.ts'
import { actionAreas } from './action-areas.ts'
import { inspections } from './inspections.ts'
import { localArea } from './local-area.ts'
import { organisations } from './organisations.ts'
import { progressStatuses } from './progress-statuses.ts'
import { progressUpdates } from './progress-updates.ts'
import { reviewDocuments } from './review-documents.ts'
import { reviewPage } from './review-page.ts'

/** Staffordshire from public sources, in an order in which each entry points at earlier ones only. */
export const staffordshire: readonly SeedEntry[] = [
  ...organisations,
  ...progressStatuses,
  ...inspections,
  ...actionAreas,
  ...progressUpdates,
  ...reviewDocuments,
  localArea,
  reviewPage,
]
