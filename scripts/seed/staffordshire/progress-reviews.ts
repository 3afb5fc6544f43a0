import { link, paragraph, text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import {
  forumSurvey2023,
  planPage,
  quoted,
  scrutiny,
  scrutiny2022,
  scrutiny2023,
} from './sources.ts'

const plan = refer('plan', 'accelerated-progress-plan')
const government = [
  refer('organisation', 'Department for Education'),
  refer('organisation', 'NHS England'),
]
const council = [refer('organisation', 'Staffordshire County Council')]

/** Who looked at the plan after it was agreed. None of these gave a verdict on an area. */
export const progressReviews = [
  entry('progress-review', {
    title: 'Six-month review of the Accelerated Progress Plan',
    slug: 'six-month-review',
    kind: 'six_month',
    heldOn: { day: '2022-09-29', precision: 'day' },
    reviewers: government,
    plan,
    summary:
      'On 29 September 2022 there was a meeting with the Department for Education and NHS England. It looked at how the plan was going.',
    body: [
      paragraph(
        'More about the review is on the ',
        link('page of the Accelerated Progress Plan', planPage.url ?? ''),
        '. The makers of this demonstration have not read it, so no result is given.',
      ),
    ],
    sources: [planPage],
  }),
  entry('progress-review', {
    title: 'Scrutiny committee, November 2022',
    slug: 'scrutiny-november-2022',
    kind: 'scrutiny',
    heldOn: { day: '2022-11-10', precision: 'day' },
    reviewers: council,
    plan,
    summary:
      'On 10 November 2022 a committee of councillors looked at the revisit, and at the six-month review of the plan.',
    body: text(
      'The committee is the Prosperous Overview and Scrutiny Committee of Staffordshire County Council.',
      'Its papers say that a group wrote the plan together. People from the parent carer forum, SENDIASS, schools, health services and the council were in it.',
    ),
    sources: [scrutiny2022, scrutiny],
  }),
  entry('progress-review', {
    title: 'Twelve-month review of the Accelerated Progress Plan',
    slug: 'twelve-month-review',
    kind: 'twelve_month',
    heldOn: { day: '2023-04-20', precision: 'day' },
    reviewers: government,
    plan,
    summary:
      'On 20 April 2023 there was a meeting with the Department for Education and NHS England. It looked at how the plan was going. A letter about the outcome was published.',
    body: [
      paragraph(
        'The letter: ',
        link('Twelve-month review: outcome letter', '/documents/twelve-month-review-letter/'),
        '. The makers of this demonstration have not read it, so no outcome is given.',
      ),
      paragraph(
        'The Staffordshire Parent Carer Forum told the meeting what 150 parents, carers and families had said in its survey. The forum wrote:',
      ),
      {
        type: 'quote',
        children: [
          {
            type: 'text',
            text: 'Despite a lot of hard work at local authority level to make changes, we’re still not seeing positive impact for families and children/young people.',
          },
        ],
      },
      paragraph(
        'The forum also told the meeting that the council was “broadly going in the right direction” with its changes.',
      ),
      paragraph(
        'The forum wrote that this review was with Ofsted. The page of the plan says that it was with the Department for Education and NHS England.',
      ),
    ],
    sources: [planPage, quoted(forumSurvey2023)],
  }),
  entry('progress-review', {
    title: 'Scrutiny committee, July 2023',
    slug: 'scrutiny-july-2023',
    kind: 'scrutiny',
    heldOn: { day: '2023-07-06', precision: 'day' },
    reviewers: council,
    plan,
    summary:
      'On 6 July 2023 a committee of councillors looked at the plan. It welcomed “positive feedback” from the Department for Education.',
    body: text(
      'The committee is the Prosperous Overview and Scrutiny Committee of Staffordshire County Council.',
      'Its minutes name “positive feedback received from the Department for Education”. They say that it should “be welcomed”, and that the next steps should be taken.',
      'The committee also asked the councillor in charge to keep trying to make requests for EHC plans go better. Children should get the right support when they need it.',
    ),
    sources: [quoted(scrutiny2023)],
  }),
]
