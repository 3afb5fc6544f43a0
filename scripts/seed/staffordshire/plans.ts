import { bullets, heading, link, paragraph, text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { areas } from './action-areas.ts'
import { councilPage, jointStatement, ministersAnswer, planPage, scrutiny } from './sources.ts'

const areasOf = (chosen: readonly { readonly slug: string }[]) =>
  chosen.map(({ slug }) => refer('action-area', slug))

export const plans = [
  entry('plan', {
    title: 'Written Statement of Action',
    slug: 'written-statement-of-action',
    kind: 'wsoa',
    stage: 'submitted',
    submittedOn: { day: '2019-04-01', precision: 'month' },
    summary:
      'The plan that Staffordshire made after the inspection of November 2018. It says how the eight areas were to get better. It was sent in during April 2019.',
    body: [
      ...text(
        'After the inspection report, the council and its partners wrote a formal plan. It is called a Written Statement of Action.',
        'The council made it with its partners in education, health and social care, and with local parents.',
      ),
      paragraph(
        'In December 2021 the council wrote an overview of progress: ',
        link(
          'Written Statement of Action - overview December 2021',
          '/documents/overview-december-2021/',
        ),
        '.',
      ),
      paragraph(
        'Inspectors came back in January 2022 to see what had been done: ',
        link('what they found on the revisit', '/inspections/revisit-january-2022/'),
        '.',
      ),
    ],
    respondsTo: refer('inspection', 'november-2018'),
    areas: areasOf(areas),
    sources: [councilPage, jointStatement],
  }),
  entry('plan', {
    title: 'Accelerated Progress Plan',
    slug: 'accelerated-progress-plan',
    kind: 'app',
    stage: 'agreed',
    agreedOn: { day: '2022-04-08', precision: 'day' },
    agreedBy: 'Department for Education',
    summary:
      'The plan for the two areas that were left after the revisit of January 2022. The Department for Education agreed it on 8 April 2022.',
    body: [
      paragraph(
        'The plan has the date 1 April 2022. The Department for Education agreed it on 8 April 2022.',
      ),
      paragraph('The plan looks at:'),
      bullets(
        'what is done to improve coproduction and the quality of education, health and care plans (EHC plans)',
        'by when',
        'how it is measured',
        'how you are told about actions and progress',
      ),
      paragraph('It says what should be better in the next 3, 6 and 12 months.'),
      heading('Who wrote it'),
      paragraph(
        'A group wrote it together. People from the parent carer forum, SENDIASS, schools, health services and the council were in it.',
      ),
      heading('Papers that go with it'),
      paragraph(
        'The page of the plan also has a list of risks (a risk register). It has a paper on who is in charge of what (governance).',
      ),
      heading('How it was checked'),
      bullets(
        [link('Six-month review, 29 September 2022', '/progress-reviews/six-month-review/')],
        [link('Twelve-month review, 20 April 2023', '/progress-reviews/twelve-month-review/')],
      ),
      paragraph(
        'The page also has a heading for a review after eighteen months. Its date and its result have not been found.',
      ),
      paragraph(
        'On 8 April 2025 the Department for Education said that the plan was in place. It said that progress was “monitored regularly”.',
      ),
    ],
    respondsTo: refer('inspection', 'revisit-january-2022'),
    areas: areasOf(areas.filter(({ isLeft }) => isLeft)),
    changeNotes: [
      {
        changedOn: '2022-04-08',
        note: 'The Department for Education agreed the plan.',
        importance: 'major',
      },
    ],
    sources: [councilPage, planPage, scrutiny, ministersAnswer],
  }),
]
