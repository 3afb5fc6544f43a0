import { text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { councilPage, jointStatement, planPage } from './sources.ts'

const council = refer('organisation', 'Staffordshire County Council')
const standsIn = (what: string) =>
  text(
    `This page stands in for ${what}. The official file is not part of this demonstration.`,
    'When the council publishes here, the report itself goes in this place: as a web page, as a file, or both.',
  )

export const reviewDocuments = [
  entry('review-document', {
    title: 'Inspection report, February 2019',
    slug: 'inspection-report-2019',
    kind: 'inspection_report',
    issuedOn: { day: '2019-02-04', precision: 'day' },
    publisher: refer('organisation', 'Ofsted'),
    summary:
      'What inspectors found in November 2018: some strengths, and areas that had to get better. The file here stands in for the official one.',
    file: { upload: 'inspection-report-2019.pdf', alternativeText: null },
    body: standsIn('the inspectors’ report of 4 February 2019'),
    accessibility: 'known_issues',
    inspection: refer('inspection', 'november-2018'),
    sources: [councilPage],
  }),
  entry('review-document', {
    title: 'Written Statement of Action',
    slug: 'written-statement-of-action',
    kind: 'wsoa',
    issuedOn: { day: '2019-04-01', precision: 'month' },
    publisher: council,
    summary:
      'What the area said it would do after the inspection. It was made with education, health and social care, and with parents.',
    externalUrl: jointStatement.url,
    accessibility: 'not_checked',
    inspection: refer('inspection', 'november-2018'),
    sources: [councilPage, jointStatement],
  }),
  entry('review-document', {
    title: 'Written Statement of Action: overview, December 2021',
    slug: 'overview-december-2021',
    kind: 'progress_overview',
    issuedOn: { day: '2021-12-01', precision: 'month' },
    publisher: council,
    summary:
      'How far the area had got with its Written Statement of Action by December 2021. The file here stands in for the official one.',
    file: { upload: 'overview-december-2021.pdf', alternativeText: null },
    body: standsIn('the overview of December 2021'),
    accessibility: 'known_issues',
    sentTo: 'Ofsted and the Care Quality Commission',
    sentOn: { day: '2022-01-01', precision: 'month' },
    sources: [councilPage],
  }),
  entry('review-document', {
    title: 'Report on the revisit, February 2022',
    slug: 'revisit-report-2022',
    kind: 'inspection_report',
    issuedOn: { day: '2022-02-25', precision: 'day' },
    publisher: refer('organisation', 'Ofsted'),
    summary:
      'What inspectors found when they came back in January 2022: enough progress in six areas, not enough in two. The file here stands in for the official one.',
    file: { upload: 'revisit-report-2022.pdf', alternativeText: null },
    body: standsIn('the report on the revisit of 18 to 20 January 2022'),
    accessibility: 'known_issues',
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
    areas: [
      refer('action-area', 'working-with-families'),
      refer('action-area', 'quality-of-plans'),
    ],
    sources: [councilPage, planPage],
  }),
]
