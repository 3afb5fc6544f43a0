import { refer, type SeedEntry } from '../seed-entry.ts'
import { documentsOfDailyWork } from './documents-of-daily-work.ts'
import { documentsOfInspections } from './documents-of-inspections.ts'
import { documentsOfPlans } from './documents-of-plans.ts'

/** Documents of every kind, in the order in which each points at what is there already. */
export const documents = (now: Date): SeedEntry[] => [
  ...documentsOfInspections,
  ...documentsOfPlans,
  ...documentsOfDailyWork(now),
]

/** Eleven of them, for what rests on much evidence. */
export const elevenDocuments = [...documentsOfInspections, ...documentsOfPlans]
  .map(({ known }) => refer('review-document', known))
  .slice(0, 11)
