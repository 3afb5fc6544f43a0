import { text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { elevenAreas } from './action-areas.ts'
import { inMonth, inSeason, onDay } from './approximate.ts'
import { everyMark } from './every-mark.ts'
import { elevenNotes, elevenSources } from './notes.ts'
import { byCouncil, byForum } from './organisations.ts'
import { pdf } from './pdf.ts'

/** Eleven earlier versions of the plan, the newest first, as the panel asks for them. */
const elevenVersions = [
  ['2026-07-06', 'Dates that had moved were put right, with the reason for each.'],
  ['2026-04-13', 'The two areas that inspectors had left open got new actions.'],
  ['2026-01-12', 'The words were made shorter with the help of parents.'],
  ['2025-10-06', 'What inspectors said in August 2025 was added.'],
  ['2025-07-07', 'Three actions that were done were marked as done.'],
  ['2025-04-07', 'The action about lists of children was split in two.'],
  ['2025-02-24', 'The wait for therapy is now counted in the same way everywhere.'],
  ['2024-12-09', 'A page on how families can take part was added.'],
  ['2024-10-07', 'What the ministry said at the stocktake was added.'],
  ['2024-07-08', 'The names of three people in charge changed.'],
  ['2024-04-19', 'This is the plan as Ofsted approved it.'],
].map(([issuedOn = '', whatChanged = ''], index) => ({
  file: { upload: `priority-action-plan-version-${String(11 - index)}.pdf`, alternativeText: null },
  issuedOn,
  whatChanged,
}))

export const documentsOfPlans = [
  entry('review-document', {
    title: 'Written Statement of Action of North Anyshire',
    slug: 'written-statement-of-action',
    kind: 'wsoa',
    issuedOn: onDay('2018-02-05'),
    summary: 'The plan of 2018, kept as it was. It is older than the law on accessible files.',
    file: pdf('written-statement-of-action'),
    accessibility: 'exempt',
    plan: refer('plan', 'written-statement'),
  }),
  entry('review-document', {
    title: 'How far we are: overview of March 2019',
    slug: 'overview-2019',
    kind: 'progress_overview',
    issuedOn: inMonth('2019-03-01'),
    summary: 'What North Anyshire had done by the spring of 2019.',
    body: text('Of 24 actions, nine were done, eleven were late and four had not begun.'),
    accessibility: 'html',
    sentTo: 'Ofsted and the Care Quality Commission',
    sentOn: onDay('2019-04-01'),
  }),
  entry('review-document', {
    title: 'Accelerated Progress Plan of North Anyshire',
    slug: 'accelerated-progress-plan',
    kind: 'app',
    issuedOn: onDay('2019-11-04'),
    summary: 'The plan of 2019 to 2022, kept so that it can still be read.',
    externalUrl: 'https://papers.anyshire.example/accelerated-progress-plan',
    accessibility: 'known_issues',
    plan: refer('plan', 'accelerated-progress-plan'),
  }),
  entry('review-document', {
    title: 'Priority action plan, version 12',
    slug: 'priority-action-plan',
    kind: 'priority_action_plan',
    issuedOn: onDay('2026-09-07'),
    publisher: byCouncil,
    summary: 'Every action for the five most urgent areas: who, what, by when, and how it goes.',
    file: pdf('priority-action-plan-version-12'),
    externalUrl: 'https://papers.anyshire.example/priority-action-plan',
    body: everyMark,
    isLiving: true,
    previousVersions: elevenVersions,
    accessibility: 'html',
    sentTo: 'Department for Education',
    sentOn: onDay('2026-09-08'),
    inspection: refer('inspection', 'full-inspection-2023'),
    plan: refer('plan', 'priority-action-plan'),
    progressReview: refer('progress-review', 'stocktake-2024'),
    areas: elevenAreas,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('the file of the priority action plan'),
    sources: elevenSources,
  }),
  entry('review-document', {
    title: 'Strategic plan, 2024 to 2029',
    slug: 'strategic-plan',
    kind: 'strategic_plan',
    issuedOn: onDay('2024-07-10'),
    publisher: byCouncil,
    summary: 'Where all partners want to be in five years.',
    file: pdf('strategic-plan'),
    body: text('Every child should be able to go to a school nearby and get help in good time.'),
    accessibility: 'html',
    plan: refer('plan', 'strategic-plan'),
  }),
  entry('review-document', {
    title: 'Our plan in easy words',
    slug: 'plan-in-easy-words',
    kind: 'easy_read',
    issuedOn: inSeason('2026-02-01'),
    publisher: byForum,
    summary: 'The plan in short sentences, made with young people who have learning disabilities.',
    body: text('Things were not good.', 'We want them to be better.', 'This is what we will do.'),
    accessibility: 'html',
    plan: refer('plan', 'priority-action-plan'),
  }),
]
