import { entry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

export const redirects = [
  entry('redirect', {
    from: '/documents/priority-action-plan-2024/',
    to: '/documents/priority-action-plan/',
    permanent: true,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('where the plan of 2024 leads'),
    sources: elevenSources,
  }),
  entry('redirect', {
    from: '/forum/',
    to: 'https://forum.anyshire.example/',
    permanent: false,
  }),
  entry('redirect', {
    from: '/inspections/latest/',
    to: '/inspections/monitoring-september-2026/',
    permanent: false,
  }),
  entry('redirect', {
    from: '/send-inspection/',
    to: '/inspections/full-inspection-2023/',
  }),
]
