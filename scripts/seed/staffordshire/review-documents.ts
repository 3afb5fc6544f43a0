import { text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { areas } from './action-areas.ts'
import {
  councilPage,
  earlierStrategyPage,
  jointStatement,
  planPage,
  statementPage,
  strategyPage,
} from './sources.ts'
import { standIns } from './stand-ins.ts'

const council = refer('organisation', 'Staffordshire County Council')
const areasOf = (chosen: readonly { readonly slug: string }[]) =>
  chosen.map(({ slug }) => refer('action-area', slug))

/** A file made here in place of an official one, with the same words as a web page. */
const standIn = (name: keyof typeof standIns) => ({
  file: { upload: name, alternativeText: null },
  body: text(...standIns[name].paragraphs),
  accessibility: 'accessible_file' as const,
})

export const reviewDocuments = [
  entry('review-document', {
    title: 'Inspection report, February 2019',
    slug: 'inspection-report-2019',
    kind: 'inspection_report',
    issuedOn: { day: '2019-02-04', precision: 'day' },
    publisher: refer('organisation', 'Ofsted'),
    summary:
      'What inspectors found in November 2018: some strengths, and areas that had to get better. The file on this site stands in for the official one.',
    ...standIn('inspection-report-2019.pdf'),
    inspection: refer('inspection', 'november-2018'),
    sources: [councilPage, jointStatement],
  }),
  entry('review-document', {
    title: 'Written Statement of Action',
    slug: 'written-statement-of-action',
    kind: 'wsoa',
    issuedOn: { day: '2019-04-01', precision: 'month' },
    publisher: council,
    summary:
      'What the area said it would do after the inspection. It was made with education, health and social care, and with parents. The council’s page has it as a file.',
    externalUrl: jointStatement.url,
    accessibility: 'not_checked',
    inspection: refer('inspection', 'november-2018'),
    plan: refer('plan', 'written-statement-of-action'),
    areas: areasOf(areas),
    sources: [councilPage, jointStatement],
  }),
  entry('review-document', {
    title: 'Written Statement of Action - overview December 2021',
    slug: 'overview-december-2021',
    kind: 'progress_overview',
    issuedOn: { day: '2021-12-01', precision: 'month' },
    publisher: council,
    summary:
      'How far the area had got with its Written Statement of Action by December 2021. The file on this site stands in for the official one.',
    ...standIn('overview-december-2021.pdf'),
    sentTo: 'Ofsted and the Care Quality Commission',
    sentOn: { day: '2022-01-01', precision: 'month' },
    plan: refer('plan', 'written-statement-of-action'),
    sources: [councilPage],
  }),
  entry('review-document', {
    title: 'Staffordshire Local Area Written Statement of Action, January 2022',
    slug: 'written-statement-of-action-january-2022',
    kind: 'wsoa',
    issuedOn: { day: '2022-01-01', precision: 'month' },
    publisher: council,
    summary:
      'The Written Statement of Action as a page of the council’s website, in January 2022. It lists the priorities.',
    externalUrl: statementPage.url,
    accessibility: 'html',
    plan: refer('plan', 'written-statement-of-action'),
    areas: areasOf(areas),
    sources: [statementPage],
  }),
  entry('review-document', {
    title: 'Report on the revisit, February 2022',
    slug: 'revisit-report-2022',
    kind: 'inspection_report',
    issuedOn: { day: '2022-02-25', precision: 'day' },
    publisher: refer('organisation', 'Ofsted'),
    summary:
      'What inspectors found when they came back in January 2022: enough progress in six areas, not enough in two. The file on this site stands in for the official one.',
    ...standIn('revisit-report-2022.pdf'),
    inspection: refer('inspection', 'revisit-january-2022'),
    sources: [councilPage, planPage],
  }),
  entry('review-document', {
    title: 'Accelerated Progress Plan',
    slug: 'accelerated-progress-plan',
    kind: 'app',
    issuedOn: { day: '2022-04-01', precision: 'day' },
    publisher: council,
    summary:
      'What the area does about the two areas that were left, by when, and how it is measured. The Department for Education agreed it on 8 April 2022.',
    externalUrl: planPage.url,
    accessibility: 'html',
    inspection: refer('inspection', 'revisit-january-2022'),
    plan: refer('plan', 'accelerated-progress-plan'),
    areas: areasOf(areas.filter(({ isLeft }) => isLeft)),
    sources: [councilPage, planPage],
  }),
  entry('review-document', {
    title: 'Twelve-month review: outcome letter',
    slug: 'twelve-month-review-letter',
    kind: 'review_letter',
    issuedOn: { day: '2023-04-20', precision: 'year' },
    summary:
      'The letter about the review of 20 April 2023. It is published on the page of the Accelerated Progress Plan. The day of the letter has not been found.',
    externalUrl: planPage.url,
    accessibility: 'not_checked',
    plan: refer('plan', 'accelerated-progress-plan'),
    progressReview: refer('progress-review', 'twelve-month-review'),
    areas: areasOf(areas.filter(({ isLeft }) => isLeft)),
    sources: [planPage],
  }),
  entry('review-document', {
    title: 'SEND and Alternative Provision Strategy 2026 to 2029',
    slug: 'send-strategy-2026',
    kind: 'strategic_plan',
    issuedOn: { day: '2026-01-01', precision: 'year' },
    publisher: council,
    summary:
      'The council’s plan for 2026 to 2029, with the NHS. Over 900 people said what matters most. The priorities are: timely and consistent support; listening to and supporting families; nurturing inclusive environments and best practice. A delivery plan is promised. In 2025 the council said that the strategy would come in December 2025. The day it came out has not been found.',
    externalUrl: strategyPage.url,
    accessibility: 'not_checked',
    sources: [strategyPage, earlierStrategyPage],
  }),
  entry('review-document', {
    title: 'Monthly meetings between the Parent Carer Forum and Staffordshire County Council',
    slug: 'forum-meetings',
    kind: 'meeting_schedule',
    issuedOn: { day: '2022-01-01', precision: 'year' },
    summary:
      'The dates of the meetings that were planned in 2022. The council called it a living document that may change. The file on this site stands in for the official one and has no dates.',
    ...standIn('forum-meetings.pdf'),
    isLiving: true,
    sources: [councilPage, planPage],
  }),
]
