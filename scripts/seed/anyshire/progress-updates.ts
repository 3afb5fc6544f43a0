import type { ProgressUpdate } from '@send-review/shared'
import { bullets, paragraph, text } from '../rich-text.ts'
import { entry, type Reference, refer, type SeedContent } from '../seed-entry.ts'
import { inMonth, inSeason, onDay } from './approximate.ts'
import { elevenDocuments } from './documents.ts'
import { longTitle } from './long-names.ts'
import { elevenNotes, elevenSources, monitoringReport } from './notes.ts'
import { actionAreas } from './action-areas.ts'

const area = (title: string): Reference =>
  refer(
    'action-area',
    actionAreas.find(({ content }) => content['title'] === title)?.known ?? title,
  )
const inspection = (slug: string): Reference => refer('inspection', slug)
const review = (slug: string): Reference => refer('progress-review', slug)

type Given = Omit<SeedContent<'progress-update'>, 'progressStatus' | 'whatChanged' | 'supersedes'>

/** An update whose one sentence tells it from the others; `before` is the one it takes the place of. */
const update = (
  assessor: ProgressUpdate['assessor'],
  status: string,
  sentence: string,
  { before, ...given }: Given & { readonly before?: string },
) =>
  entry('progress-update', {
    assessor,
    progressStatus: refer('progress-status', status),
    whatChanged: text(sentence),
    ...(before !== undefined && { supersedes: refer('progress-update', before) }),
    ...given,
  })

const leaders = area('Leaders share one plan')
const plans = area('Education, health and care plans on time')
const therapy = area('Waiting for therapy')
const listening = area('Listening to families')
const elsewhere = area(longTitle)

const boardBegan = 'The improvement board began to meet.'
const lateForTherapists = 'No new therapist has been found yet, and the wait is 41 weeks.'
const listsAgree = 'The lists of three hospitals became one.'
const therapyMixed = 'Inspectors saw that children still waited 41 weeks.'
const therapyAgain = 'Inspectors saw that eight therapists had been found and three had begun.'
const noList = 'Inspectors saw no list of the children who are taught away from school.'

const firstYear = [
  update('partnership', 'on_track', boardBegan, {
    actionArea: leaders,
    assessedOn: inMonth('2024-05-01'),
  }),
  update('partnership', 'off_track', lateForTherapists, {
    actionArea: therapy,
    assessedOn: inMonth('2024-06-01'),
    stillToDo: text('Find eight therapists.'),
  }),
  update('dfe_nhse', 'clear_progress', 'Leaders meet, decide, and do what they decide.', {
    actionArea: leaders,
    assessedOn: onDay('2024-09-18'),
    progressReview: review('stocktake-2024'),
  }),
  update('dfe_nhse', 'some_progress', 'Half of all plans are now ready within 20 weeks.', {
    actionArea: plans,
    assessedOn: onDay('2024-09-18'),
    progressReview: review('stocktake-2024'),
  }),
  update('dfe_nhse', 'too_early', 'A survey of families is planned.', {
    actionArea: listening,
    assessedOn: onDay('2024-09-18'),
    progressReview: review('stocktake-2024'),
  }),
  update('dfe_nhse', 'limited_progress', listsAgree, {
    actionArea: therapy,
    assessedOn: onDay('2025-02-12'),
    progressReview: review('deep-dive-2025'),
  }),
]

const monitored = { assessedOn: onDay('2025-07-10'), inspection: inspection('monitoring-2025') }

const ofInspectors = [
  update('ofsted_cqc', 'effective_action', 'Inspectors saw one plan that everyone knows.', {
    ...monitored,
    actionArea: leaders,
    sources: [monitoringReport],
  }),
  update('ofsted_cqc', 'effective_action', 'Inspectors saw that 71 of 100 plans are on time.', {
    ...monitored,
    actionArea: plans,
    sources: [monitoringReport],
  }),
  update('ofsted_cqc', 'effective_action', 'Inspectors saw parents at every table.', {
    ...monitored,
    actionArea: listening,
    sources: [monitoringReport],
  }),
  update('ofsted_cqc', 'ineffective_action', therapyMixed, { ...monitored, actionArea: therapy }),
  update('ofsted_cqc', 'ineffective_action', noList, { ...monitored, actionArea: elsewhere }),
  update('ofsted_cqc', 'ineffective_action', therapyAgain, {
    actionArea: therapy,
    assessedOn: onDay('2026-02-04'),
    inspection: inspection('monitoring-february-2026'),
    before: therapyMixed,
  }),
  update('ofsted_cqc', 'ineffective_action', 'Inspectors saw a list with gaps in it.', {
    actionArea: elsewhere,
    assessedOn: onDay('2026-02-04'),
    inspection: inspection('monitoring-february-2026'),
    stillToDo: text('Know for every child how many hours of lessons they get.'),
    before: noList,
  }),
  update('ofsted_cqc', 'effective_action', 'Inspectors saw that the wait is down to 19 weeks.', {
    actionArea: therapy,
    assessedOn: onDay('2026-09-16'),
    inspection: inspection('monitoring-september-2026'),
    before: therapyAgain,
  }),
  update('ofsted_cqc', 'not_sufficient_progress', 'In 2021 most plans were still not looked at.', {
    actionArea: area('Plans that are looked at every year'),
    assessedOn: onDay('2021-09-30'),
    inspection: inspection('north-revisit-2021'),
  }),
  update('ofsted_cqc', 'sufficient_progress', 'Nine of ten plans are looked at every year.', {
    actionArea: area('Plans that are looked at every year'),
    assessedOn: onDay('2022-11-02'),
    inspection: inspection('north-revisit-2022'),
    before: 'In 2021 most plans were still not looked at.',
  }),
]

const ofTheArea = [
  update('dfe_nhse', 'watch_ended', 'One phone number for all questions is in use.', {
    actionArea: area('One place to ask'),
    assessedOn: inSeason('2023-01-01'),
  }),
  update('partnership', 'embedded', 'The one phone number is rung 300 times a month.', {
    actionArea: area('One place to ask'),
    assessedOn: inMonth('2026-03-01'),
  }),
  update('partnership', 'complete', 'The board has met every month for a year.', {
    actionArea: leaders,
    assessedOn: inMonth('2025-06-01'),
    before: boardBegan,
  }),
  update('partnership', 'at_risk', 'Eight therapists work, and two of them leave this winter.', {
    actionArea: therapy,
    assessedOn: onDay('2026-09-30'),
    inspection: inspection('monitoring-september-2026'),
    progressReview: review('deep-dive-2025'),
    whatFamiliesToldUs: [
      paragraph('At the forum’s evening in September, families said:'),
      bullets('the helpline is kind & quick', 'a call “while you wait” is not the same as therapy'),
    ],
    stillToDo: text('Find two therapists before January.', 'Bring the wait down to 18 weeks.'),
    evidence: elevenDocuments,
    before: lateForTherapists,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-30' },
    changeNotes: elevenNotes('how far we are with waiting for therapy'),
    sources: elevenSources,
  }),
  update('partnership', 'not_started', 'Nothing has been done about short breaks yet.', {
    actionArea: area('Short breaks'),
    assessedOn: inMonth('2026-04-01'),
  }),
  update(
    'parent_carer_forum',
    'at_risk',
    'Parents are asked, and often not told what came of it.',
    {
      actionArea: listening,
      assessedOn: onDay('2026-06-20'),
      whatFamiliesToldUs: text('“I filled in the survey. What happened then?”'),
    },
  ),
  update('parent_carer_forum', 'on_track', 'Two parents help to choose new plan writers.', {
    actionArea: plans,
    assessedOn: inMonth('2026-05-01'),
  }),
]

/** Updates by all four who may judge, some of which took the place of earlier ones. */
export const progressUpdates = [...firstYear, ...ofInspectors, ...ofTheArea]
