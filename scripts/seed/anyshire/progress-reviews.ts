import { heading, paragraph, text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { inMonth, inSeason, inYear, onDay } from './approximate.ts'
import { elevenNotes, elevenSources } from './notes.ts'
import { byCouncil, byMinistry, elevenPartners } from './organisations.ts'

const earlierPlan = refer('plan', 'accelerated-progress-plan')
const plan = refer('plan', 'priority-action-plan')

/** Everyone but the inspectors who looked at how the work is going, in every way there is. */
export const progressReviews = [
  entry('progress-review', {
    title: 'Review after six months',
    slug: 'six-months-2020',
    kind: 'six_month',
    heldOn: inMonth('2020-05-01'),
    reviewers: byMinistry,
    plan: earlierPlan,
    summary: 'The ministry and the health service saw little change yet. Schools had been closed.',
  }),
  entry('progress-review', {
    title: 'Review after twelve months',
    slug: 'twelve-months-2020',
    kind: 'twelve_month',
    heldOn: inMonth('2020-11-01'),
    reviewers: byMinistry,
    plan: earlierPlan,
    summary: 'One phone number for all questions had begun, and families liked it.',
  }),
  entry('progress-review', {
    title: 'Review after eighteen months',
    slug: 'eighteen-months-2021',
    kind: 'eighteen_month',
    heldOn: inSeason('2021-05-01'),
    reviewers: byMinistry,
    plan: earlierPlan,
    summary: 'Most of what was promised had been done.',
  }),
  entry('progress-review', {
    title: 'First talk after the inspection',
    slug: 'first-talk-2024',
    kind: 'engagement_meeting',
    heldOn: onDay('2024-02-07'),
    reviewers: elevenPartners,
    summary: 'Everyone who has a part in the plan met, and agreed on who does what first.',
  }),
  entry('progress-review', {
    title: 'Stocktake of September 2024',
    slug: 'stocktake-2024',
    kind: 'stocktake',
    heldOn: onDay('2024-09-18'),
    reviewers: elevenPartners,
    plan,
    summary:
      'The Department for Education and NHS England asked what had been done in six months. Leaders worked better together. Waits had not become shorter.',
    body: [
      paragraph('Families, schools and health services were asked before the day.'),
      heading('What was good'),
      paragraph('There is now one plan, and everyone knows it.'),
      heading('What must be done next', 3),
      paragraph('Find therapists, and make a list of the children who are away from school.'),
    ],
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('what came of the stocktake'),
    sources: elevenSources,
  }),
  entry('progress-review', {
    title: 'Deep dive into waiting for therapy',
    slug: 'deep-dive-2025',
    kind: 'deep_dive',
    heldOn: onDay('2025-02-12'),
    reviewers: byMinistry,
    plan,
    summary: 'For one day everything was about waits. The lists of three hospitals did not agree.',
    body: text('After that day the three lists became one, which is counted every month.'),
  }),
  entry('progress-review', {
    title: 'Other councils looked at our plans',
    slug: 'peer-review-2025',
    kind: 'peer_review',
    heldOn: inYear('2025-01-01'),
    reviewers: [byCouncil],
    summary: 'Officers from three other councils read forty plans. Most were clear and kind.',
  }),
  entry('progress-review', {
    title: 'Councillors asked how it is going',
    slug: 'scrutiny-2026',
    kind: 'scrutiny',
    heldOn: onDay('2026-06-11'),
    summary: 'Councillors heard from parents and officers, and asked for a report every term.',
  }),
]
