import { entry, refer, type SeedContent, type SeedEntry } from '../seed-entry.ts'
import { dayFrom } from './calendar.ts'
import { elevenNotes, elevenSources } from './notes.ts'
import { elevenUpdates } from './plan-action-updates.ts'

type Action = SeedContent<'plan-action'>

const status = (key: string) => refer('progress-status', key)

/** One of the actions about plans on time, which are the most of any area. */
const ofPlansOnTime = (position: number, action: Action): SeedEntry =>
  entry('plan-action', {
    reference: `2.${String(position)}`,
    plan: refer('plan', 'priority-action-plan'),
    actionArea: refer('action-area', 'plans-on-time'),
    order: position,
    lead: 'Head of special educational needs',
    ...action,
  })

const due = (day: string) => ({ originalDueOn: day, dueOn: day })

/** Done in time, done late, late now, late twice over, at risk, under way, not begun. */
const plansOnTime = (now: Date): SeedEntry[] =>
  (
    [
      {
        title: 'Take on eleven more plan writers',
        originalDueOn: '2024-09-01',
        dueOn: '2025-01-31',
        reasonForChange:
          'Only six people asked for the work in the first round. A second round was needed.',
        successMeasure: 'No plan writer has more than 120 children to look after.',
        progressStatus: status('embedded'),
        completedOn: '2025-01-20',
        updates: elevenUpdates,
        ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
        changeNotes: elevenNotes('what was done about plan writers'),
        sources: elevenSources,
      },
      {
        title: 'Give each family one name to ring',
        ...due('2024-07-31'),
        successMeasure: 'Nine families in ten know whom to ring.',
        progressStatus: status('complete'),
        completedOn: '2024-07-19',
      },
      {
        title: 'Ask for the advice of all services on one day',
        ...due('2024-10-31'),
        successMeasure: 'All requests are sent within two days.',
        progressStatus: status('complete'),
        completedOn: '2024-10-31',
      },
      {
        title: 'Health services answer within six weeks',
        originalDueOn: '2025-03-31',
        dueOn: '2026-03-31',
        reasonForChange: 'Two posts for therapists stood empty for a year.',
        successMeasure: 'Nine answers in ten come within six weeks.',
        progressStatus: status('off_track'),
        updates: [
          {
            updatedOn: '2025-03-17',
            note: 'Half of the answers come in time. We moved the date by a year.',
            progressStatus: status('at_risk'),
          },
          {
            updatedOn: '2026-04-13',
            note: 'Seven answers in ten come in time. The new therapists begin in the autumn.',
            progressStatus: status('off_track'),
          },
        ],
      },
      {
        title: 'Educational psychologists answer within six weeks',
        ...due('2026-07-31'),
        successMeasure: 'Nine answers in ten come within six weeks.',
        progressStatus: status('at_risk'),
      },
      {
        title: 'Read every draft with the family before it is sent',
        ...due('2025-09-30'),
        successMeasure: 'Families say that they find their own words in the plan.',
        progressStatus: status('complete'),
        completedOn: '2025-12-12',
        updates: [
          {
            updatedOn: '2025-12-12',
            note: 'It took ten weeks longer, as every plan writer had to be taught.',
            progressStatus: null,
          },
        ],
      },
      {
        title: 'Two people check every plan',
        ...due('2025-06-30'),
        successMeasure: 'Fewer than one plan in twenty is sent back.',
        progressStatus: status('embedded'),
        completedOn: '2025-06-16',
      },
      {
        title: 'Look at every plan once a year, in time',
        originalDueOn: '2025-12-31',
        dueOn: dayFrom(now, 120),
        reasonForChange: 'There were 900 late reviews to do first, more than we knew of.',
        successMeasure: 'No review is more than two weeks late.',
        progressStatus: status('on_track'),
      },
      {
        title: 'Let families see on a website how far their plan is',
        ...due(dayFrom(now, 240)),
        successMeasure: 'Half of all families use it, and fewer ring to ask.',
        progressStatus: status('on_track'),
      },
      {
        title: 'Ask every family how it was, when the plan is finished',
        ...due(dayFrom(now, 330)),
        successMeasure: 'Four families in ten answer.',
        progressStatus: status('not_started'),
      },
      {
        title: 'Plans of young people over 16 say what comes after school',
        originalDueOn: dayFrom(now, 300),
        dueOn: dayFrom(now, 200),
        reasonForChange: 'Colleges asked for it before the summer, so we do it sooner.',
        successMeasure: 'Every plan from year 9 on has a part about adult life.',
        progressStatus: status('on_track'),
      },
      {
        title: 'Explain in writing each time a plan is late',
        ...due(dayFrom(now, 90)),
        successMeasure: 'Every family gets a letter within a week.',
        progressStatus: status('not_started'),
      },
    ] satisfies Action[]
  ).map((action, index) => ofPlansOnTime(index + 1, action))

/** What is done, late and to come in the priority action plan and in another. */
export const planActions = (now: Date): readonly SeedEntry[] => [
  ...plansOnTime(now),
  entry('plan-action', {
    reference: '3.1',
    title: 'Open a second place for speech and language therapy',
    plan: refer('plan', 'priority-action-plan'),
    actionArea: refer('action-area', 'waiting-for-therapy'),
    order: 21,
    lead: 'Director of community health',
    ...due('2026-09-30'),
    successMeasure: 'No child waits longer than 18 weeks.',
    progressStatus: status('off_track'),
  }),
  entry('plan-action', {
    reference: '4.1',
    title: 'Parents have two seats on the board that leads the work',
    plan: refer('plan', 'priority-action-plan'),
    actionArea: refer('action-area', 'listening-to-families'),
    order: 31,
    lead: 'Chief executive of the council',
    ...due('2024-06-30'),
    successMeasure: 'The forum says that parents are heard.',
    progressStatus: status('complete'),
    completedOn: '2024-06-05',
  }),
  entry('plan-action', {
    reference: 'A-17',
    title: 'A list of everything that helps a young person into work, for each town',
    plan: refer('plan', 'strategic-plan'),
    actionArea: refer('action-area', 'adult-life'),
    order: 41,
    lead: 'Head of adult learning',
    ...due(dayFrom(now, 400)),
    successMeasure: 'Every young person gets the list in year 11.',
    progressStatus: status('not_started'),
  }),
]
