import type { Source } from '@send-review/shared'
import { bullets, paragraph, strong, text } from '../rich-text.ts'
import { entry, refer, type SeedEntry } from '../seed-entry.ts'
import { inMonth, inSeason, onDay } from './approximate.ts'
import { dayFrom } from './calendar.ts'
import { elevenNotes, elevenSources, monitoringReport, report } from './notes.ts'
import { byInspectors } from './organisations.ts'

const published = { framework: 'area_send_2023', stage: 'report_published' } as const

const handbook: Source = {
  label: 'Area SEND inspections: framework and handbook',
  url: 'https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook',
  wording: 'verbatim',
  checkedOn: '2026-09-07',
}

/** The framework of 2023 from its trials to an inspection that is still to come at `now`. */
export const inspections2023 = (now: Date): SeedEntry[] => [
  entry('inspection', {
    ...published,
    title: 'The new kind of inspection was tried out in South Anyshire',
    slug: 'trial-south-2022',
    kind: 'full',
    startsOn: inMonth('2022-10-01'),
    inspectedBy: byInspectors,
    summary:
      'Before the rules of 2023 began, they were tried out. Inspectors found that most children in South Anyshire were helped well.',
    outcome: 'positive',
    outcomeWording:
      'The local area partnership’s SEND arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.',
    outcomeWordingSource: handbook,
  }),
  entry('inspection', {
    ...published,
    title: 'The new kind of inspection was tried out in North Anyshire',
    slug: 'trial-north-2022',
    kind: 'full',
    startsOn: inMonth('2022-11-01'),
    inspectedBy: byInspectors,
    summary:
      'Before the rules of 2023 began, they were tried out. Inspectors found that help in North Anyshire was good in some places and not in others.',
    outcome: 'inconsistent',
    outcomeWording:
      'The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with SEND. The local area partnership must work jointly to make improvements.',
    outcomeWordingSource: handbook,
  }),
  entry('inspection', {
    ...published,
    title: 'Inspectors visited Anyshire',
    slug: 'full-inspection-2023',
    kind: 'full',
    startsOn: onDay('2023-10-09'),
    endsOn: '2023-10-27',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2024-01-15'),
    summary:
      'North and South Anyshire became one county in April 2023. Six months later inspectors found failings in many places: children waited too long, and nobody was in charge of putting it right.',
    strengths: [
      paragraph('Inspectors also saw good work:'),
      bullets(
        'nurseries saw early which children needed help',
        'young people had a say in how their college helped them',
      ),
    ],
    concerns: [
      paragraph(
        strong('The main concern: '),
        'plans were late, therapy was hard to get, and families were not listened to.',
      ),
    ],
    whatItMeans: text(
      'The council and the health services had to write a priority action plan. Inspectors then come back to see whether enough is being done.',
    ),
    outcome: 'widespread_failings',
    outcomeWording:
      'There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with SEND, which the local area partnership must address urgently.',
    outcomeWordingSource: handbook,
    changeNotes: [
      {
        changedOn: '2024-01-15',
        note: 'The inspectors’ report was published.',
        importance: 'major',
      },
    ],
    sources: [report],
  }),
  entry('inspection', {
    ...published,
    title: 'Inspectors asked how children are taught away from school',
    slug: 'thematic-visit-2024',
    kind: 'thematic',
    startsOn: onDay('2024-06-17'),
    endsOn: '2024-06-19',
    inspectedBy: byInspectors,
    reportPublishedOn: inSeason('2024-11-01'),
    summary:
      'Inspectors visited six areas of the country to learn about alternative provision. Anyshire was one of them. Such a visit has no verdict on one area.',
    outcome: 'not_applicable',
  }),
  entry('inspection', {
    ...published,
    title: 'Inspectors came back to see what is being done about the five most urgent things',
    slug: 'monitoring-2025',
    kind: 'monitoring',
    startsOn: onDay('2025-07-08'),
    endsOn: '2025-07-10',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2025-08-29'),
    reportUrl: 'https://papers.anyshire.example/monitoring-report',
    summary:
      'Enough is being done in three of the five areas for priority action. In the other two it is not: waiting for therapy, and children who are taught away from their own school.',
    strengths: text(
      'Leaders meet every two weeks and know what is late and why. Parents sit at the same table.',
    ),
    concerns: text(
      'Children still wait 41 weeks for a first meeting with a therapist. No list says where every child who is away from school is taught.',
    ),
    whatItMeans: text(
      'The work goes on. For the two areas that are left, the plan was changed, and inspectors look again.',
    ),
    outcome: 'mixed',
    outcomeWording:
      'The local area partnership has taken effective action in three areas for priority action and has not taken effective action in two.',
    outcomeWordingSource: monitoringReport,
    follows: refer('inspection', 'full-inspection-2023'),
    ownership: { nextReviewOn: dayFrom(now, 90), reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('what the inspectors saw in July 2025'),
    sources: elevenSources,
  }),
  entry('inspection', {
    ...published,
    title: 'Inspectors looked again at the two areas that were left',
    slug: 'monitoring-february-2026',
    kind: 'monitoring',
    startsOn: onDay('2026-02-03'),
    endsOn: '2026-02-04',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2026-03-20'),
    summary:
      'In both areas not enough was being done yet. New therapists had been found, but most had not begun to work.',
    outcome: 'ineffective_action',
    follows: refer('inspection', 'monitoring-2025'),
  }),
  entry('inspection', {
    ...published,
    title: 'Inspectors looked at waiting for therapy once more',
    slug: 'monitoring-september-2026',
    kind: 'monitoring',
    startsOn: onDay('2026-09-15'),
    endsOn: '2026-09-16',
    inspectedBy: byInspectors,
    reportPublishedOn: onDay('2026-10-30'),
    summary:
      'Enough is now being done about waiting for therapy: the wait is down to 19 weeks. Inspectors did not look at the other area on this visit.',
    outcome: 'effective_action',
    follows: refer('inspection', 'monitoring-february-2026'),
  }),
  entry('inspection', {
    title: 'Inspectors asked how young people are helped to become adults',
    slug: 'thematic-visit-adult-life',
    framework: 'area_send_2023',
    kind: 'thematic',
    stage: 'carried_out',
    startsOn: onDay(dayFrom(now, -20)),
    endsOn: dayFrom(now, -18),
    inspectedBy: byInspectors,
    summary: 'The visit is over. The report is not out yet.',
    outcome: 'not_yet_published',
  }),
  entry('inspection', {
    title: 'The next full inspection',
    slug: 'next-full-inspection',
    framework: 'area_send_2023',
    kind: 'full',
    stage: 'planned',
    startsOn: inSeason(dayFrom(now, 300)),
    inspectedBy: byInspectors,
    summary:
      'After such a verdict, inspectors usually come back for a full inspection within three years of the last one. The council is told the day shortly before.',
    outcome: 'not_yet_published',
  }),
]
