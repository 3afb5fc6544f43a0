import { link, paragraph } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { councilPage, forumPage, ministersAnswer, planPage, quoted } from './sources.ts'

const left = [
  refer('action-area', 'working-with-families'),
  refer('action-area', 'quality-of-plans'),
]

export const newsItems = [
  entry('news-item', {
    title: 'The report on the revisit was published',
    slug: 'revisit-report-published',
    newsOn: '2022-02-25',
    category: 'progress',
    summary:
      'Inspectors came back from 18 to 20 January 2022. They found enough progress in six of the eight areas. Two areas were left.',
    body: [
      paragraph(
        'More work was needed on working with families (coproduction), and on the quality of education, health and care plans.',
      ),
      paragraph(link('Read what inspectors found', '/inspections/revisit-january-2022/'), '.'),
    ],
    areas: left,
    documents: [refer('review-document', 'revisit-report-2022')],
    sources: [councilPage, planPage, forumPage],
  }),
  entry('news-item', {
    title: 'The Accelerated Progress Plan was agreed',
    slug: 'progress-plan-agreed',
    newsOn: '2022-04-08',
    category: 'progress',
    summary:
      'The Department for Education agreed the plan for the two areas that were left after the revisit.',
    body: [paragraph(link('See what the plan looks at', '/plans/accelerated-progress-plan/'), '.')],
    areas: left,
    documents: [refer('review-document', 'accelerated-progress-plan')],
    sources: [councilPage, planPage],
  }),
  entry('news-item', {
    title: 'The plan was reviewed after twelve months',
    slug: 'plan-reviewed-after-twelve-months',
    newsOn: '2023-04-20',
    category: 'progress',
    summary:
      'There was a meeting with the Department for Education and NHS England about the plan. A letter about the outcome was published.',
    body: [
      paragraph(link('See the twelve-month review', '/progress-reviews/twelve-month-review/'), '.'),
    ],
    areas: left,
    documents: [refer('review-document', 'twelve-month-review-letter')],
    sources: [planPage],
  }),
  entry('news-item', {
    title: 'The government said the plan is in place',
    slug: 'government-says-plan-in-place',
    newsOn: '2025-04-08',
    category: 'progress',
    summary:
      'A minister was asked about SEND in Staffordshire. The Department for Education answered that the plan was in place and that progress was “monitored regularly”.',
    body: [
      paragraph(
        'The answer names the two areas that were left. ',
        link('Read the written answer of 8 April 2025', ministersAnswer.url ?? ''),
        '.',
      ),
    ],
    areas: left,
    documents: [refer('review-document', 'accelerated-progress-plan')],
    sources: [quoted(ministersAnswer)],
  }),
]
