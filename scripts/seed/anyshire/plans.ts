import { bullets, paragraph, text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { elevenAreas, formerAreas, urgentAreas } from './action-areas.ts'
import { inMonth, inYear, onDay } from './approximate.ts'
import { everyMark } from './every-mark.ts'
import { elevenNotes, elevenSources } from './notes.ts'

/** Plans of every kind, in every stage that a plan can be in. */
export const plans = [
  entry('plan', {
    title: 'Written Statement of Action, first version',
    slug: 'written-statement-first',
    kind: 'wsoa',
    stage: 'superseded',
    submittedOn: onDay('2017-12-11'),
    summary: 'What North Anyshire first wanted to do. Inspectors asked for clearer dates.',
    respondsTo: refer('inspection', 'north-2017'),
    areas: formerAreas,
  }),
  entry('plan', {
    title: 'Written Statement of Action, second version',
    slug: 'written-statement',
    kind: 'wsoa',
    stage: 'fit_for_purpose',
    submittedOn: onDay('2018-02-05'),
    agreedOn: inMonth('2018-03-01'),
    agreedBy: 'Ofsted and the Care Quality Commission',
    summary: 'The same aims with a date and a name for each. Inspectors called it fit for purpose.',
    respondsTo: refer('inspection', 'north-2017'),
    supersedes: refer('plan', 'written-statement-first'),
    areas: formerAreas,
  }),
  entry('plan', {
    title: 'Accelerated Progress Plan',
    slug: 'accelerated-progress-plan',
    kind: 'app',
    stage: 'closed',
    submittedOn: onDay('2019-09-30'),
    agreedOn: onDay('2019-11-04'),
    agreedBy: 'Department for Education',
    summary: 'What North Anyshire did between 2019 and 2022 about the two areas that were left.',
    respondsTo: refer('inspection', 'north-revisit-2019'),
    areas: formerAreas,
  }),
  entry('plan', {
    title: 'Priority action plan, as first sent',
    slug: 'priority-action-plan-first',
    kind: 'priority_action_plan',
    stage: 'superseded',
    submittedOn: onDay('2024-02-26'),
    summary: 'The first plan after the inspection of 2023. Another has taken its place.',
    respondsTo: refer('inspection', 'full-inspection-2023'),
    areas: urgentAreas,
  }),
  entry('plan', {
    title: 'Priority action plan',
    slug: 'priority-action-plan',
    kind: 'priority_action_plan',
    stage: 'approved',
    submittedOn: onDay('2024-03-25'),
    agreedOn: onDay('2024-04-19'),
    agreedBy: 'Ofsted',
    summary:
      'What everyone in Anyshire does about the five areas for priority action, by when, and how families can see whether it helps.',
    body: everyMark,
    respondsTo: refer('inspection', 'full-inspection-2023'),
    supersedes: refer('plan', 'priority-action-plan-first'),
    areas: elevenAreas,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('the priority action plan'),
    sources: elevenSources,
  }),
  entry('plan', {
    title: 'Strategic plan for children with extra needs, 2024 to 2029',
    slug: 'strategic-plan',
    kind: 'strategic_plan',
    stage: 'agreed',
    agreedOn: onDay('2024-07-10'),
    agreedBy: 'The improvement board',
    summary: 'What all partners want for children and young people in five years’ time.',
    body: [
      paragraph('By 2029 every child in Anyshire should be able to:'),
      bullets('go to a school nearby', 'get help without a long wait', 'say what matters to them'),
    ],
    respondsTo: refer('inspection', 'full-inspection-2023'),
    areas: elevenAreas,
  }),
  entry('plan', {
    title: 'Plan for places in special schools',
    slug: 'places-in-special-schools',
    kind: 'other',
    stage: 'submitted',
    submittedOn: inYear('2026-01-01'),
    summary: 'How many places are needed until 2031, and where. The government reads it now.',
    body: text('About 140 more places are needed. Most of them are for children with autism.'),
  }),
  entry('plan', {
    title: 'Strategy for early help',
    slug: 'early-help-strategy',
    kind: 'strategy',
    stage: 'draft',
    summary: 'A first draft about helping before things get worse. Tell us what you think of it.',
  }),
]
