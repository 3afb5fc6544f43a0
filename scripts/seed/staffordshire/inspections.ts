import { bullets, paragraph, text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { councilPage, forumPage, jointStatement, planPage, scrutiny } from './sources.ts'

const inspectors = [
  refer('organisation', 'Ofsted'),
  refer('organisation', 'Care Quality Commission'),
]

export const inspections = [
  entry('inspection', {
    title: 'Inspectors visited Staffordshire',
    slug: 'november-2018',
    framework: 'local_area_2016',
    kind: 'full',
    stage: 'report_published',
    startsOn: { day: '2018-11-01', precision: 'month' },
    inspectedBy: inspectors,
    reportPublishedOn: { day: '2019-02-04', precision: 'day' },
    summary:
      'Ofsted and the Care Quality Commission looked at how the council, health services and schools work with families. They found some strengths, and areas that had to get better.',
    concerns: text(
      'The main concern was about working together. Education, health and care did not work together, or with families, well enough.',
    ),
    whatItMeans: text(
      'The council and health services had to write down how they would put things right. This plan is called a Written Statement of Action.',
      'It was sent in during April 2019. It was written with education, health and social care, and with parents.',
    ),
    outcome: 'wsoa_required',
    changeNotes: [
      {
        changedOn: '2019-02-04',
        note: 'The inspectors’ report was published.',
        importance: 'major',
      },
    ],
    sources: [councilPage, jointStatement],
  }),
  entry('inspection', {
    title: 'Inspectors came back',
    slug: 'revisit-january-2022',
    framework: 'local_area_2016',
    kind: 'revisit',
    stage: 'report_published',
    startsOn: { day: '2022-01-18', precision: 'day' },
    endsOn: '2022-01-20',
    inspectedBy: inspectors,
    reportPublishedOn: { day: '2022-02-25', precision: 'day' },
    summary:
      'Inspectors looked again at the eight areas in the Written Statement of Action. Six had made enough progress. Two had not.',
    concerns: [
      paragraph('Two areas had not made enough progress:'),
      bullets(
        'working with families to shape support, which is called coproduction',
        'the quality of education, health and care plans (EHC plans)',
      ),
    ],
    whatItMeans: text(
      'For the two areas left, the area had to make a new plan. It is called an Accelerated Progress Plan. The Department for Education agreed it on 8 April 2022.',
    ),
    outcome: 'sufficient_some',
    follows: refer('inspection', 'november-2018'),
    changeNotes: [
      {
        changedOn: '2022-02-25',
        note: 'The report on the revisit was published.',
        importance: 'major',
      },
    ],
    sources: [councilPage, planPage, scrutiny, forumPage],
  }),
]
