import { text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { inMonth, inSeason, inYear, onDay } from './approximate.ts'
import { byInspectors, elevenInspectors } from './organisations.ts'

const former = { framework: 'local_area_2016', stage: 'report_published' } as const

/** The years before 2023, when there were two counties and another way to inspect. */
export const inspections2016 = [
  entry('inspection', {
    ...former,
    title: 'Inspectors visited North Anyshire',
    slug: 'north-2017',
    kind: 'full',
    startsOn: inMonth('2017-06-01'),
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2017-09-04'),
    summary:
      'North Anyshire was then a county of its own. Inspectors found that families had to ask many people for help, and that plans were not looked at again each year.',
    whatItMeans: text(
      'The county had to write down how it would put this right. The plan is called a Written Statement of Action.',
    ),
    outcome: 'wsoa_required',
  }),
  entry('inspection', {
    ...former,
    title: 'Inspectors visited South Anyshire',
    slug: 'south-2018',
    kind: 'full',
    startsOn: inSeason('2018-03-01'),
    inspectedBy: byInspectors,
    reportPublishedOn: inMonth('2018-06-01'),
    summary:
      'South Anyshire was then a county of its own. Inspectors found that most children were helped well and in good time. No Written Statement of Action was needed.',
    strengths: text('Health visitors and nurseries saw early which children needed help.'),
    outcome: 'wsoa_not_required',
  }),
  entry('inspection', {
    ...former,
    title: 'Inspectors came back to North Anyshire for the first time',
    slug: 'north-revisit-2019',
    kind: 'revisit',
    startsOn: onDay('2019-05-14'),
    endsOn: '2019-05-16',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2019-07-01'),
    summary: 'Neither of the two areas had got better by enough.',
    whatItMeans: text(
      'The county had to make a second plan, which the Department for Education watched over. It is called an Accelerated Progress Plan.',
    ),
    outcome: 'sufficient_none',
    follows: refer('inspection', 'north-2017'),
  }),
  entry('inspection', {
    ...former,
    title: 'Inspectors spoke with North Anyshire during the pandemic',
    slug: 'north-interim-2020',
    kind: 'interim',
    startsOn: inYear('2020-11-01'),
    inspectedBy: byInspectors,
    summary:
      'Inspectors asked how children were helped while schools were open to few. This visit had no verdict. It was about learning from each other.',
    outcome: 'not_applicable',
  }),
  entry('inspection', {
    ...former,
    title: 'Inspectors came back to North Anyshire for the second time',
    slug: 'north-revisit-2021',
    kind: 'revisit',
    startsOn: onDay('2021-09-28'),
    endsOn: '2021-09-30',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2021-11-15'),
    summary: 'Of the two areas, one had got better by enough: there was now one place to ask.',
    outcome: 'sufficient_some',
    follows: refer('inspection', 'north-revisit-2019'),
  }),
  entry('inspection', {
    ...former,
    title: 'Inspectors came back to North Anyshire for the last time',
    slug: 'north-revisit-2022',
    kind: 'revisit',
    startsOn: onDay('2022-10-31'),
    endsOn: '2022-11-02',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2022-12-12'),
    summary: 'Both areas had now got better by enough. Nobody watched over the plan any longer.',
    outcome: 'sufficient_all',
    follows: refer('inspection', 'north-revisit-2021'),
  }),
  entry('inspection', {
    title: 'Inspectors and young inspectors looked at help for children in a crisis',
    slug: 'joint-visit-2022',
    framework: 'other',
    kind: 'full',
    stage: 'report_published',
    startsOn: onDay('2022-02-07'),
    endsOn: '2022-02-11',
    inspectedBy: elevenInspectors,
    reportPublishedOn: onDay('2022-04-04'),
    summary:
      'Nine groups of young people went with the inspectors. The visit was not about special educational needs alone. Its letter said that schools did not always know whom to ring when a child was in distress.',
    outcome: 'not_applicable',
  }),
]
