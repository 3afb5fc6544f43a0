import type { Inspection } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { byDay, toApproximateDate, toSpan } from './dates.ts'
import { outcomeWords } from './words.ts'

/** One thing that happened: a visit of the inspectors, its report, or a document that came out. */
export interface Stop {
  readonly when: string
  readonly title: string
  readonly href: string
  readonly words: string
  readonly isVisit: boolean
}

type Happened = Pick<Content, 'inspections' | 'documents'>

const toVisit = ({ startsOn, endsOn, title, slug, summary }: Inspection) => ({
  date: startsOn,
  stop: {
    when: toSpan(startsOn, endsOn),
    title,
    href: pageOf.inspection(slug),
    words: summary,
    isVisit: true,
  },
})

/** When a visit's report came out, unless the report itself is here as a document. */
const toReport = (
  { documentId, reportPublishedOn, title, slug, outcome }: Inspection,
  documents: Happened['documents'],
) =>
  reportPublishedOn === null ||
  documents.some(
    ({ kind, inspection }) => kind === 'inspection_report' && inspection?.documentId === documentId,
  )
    ? []
    : [
        {
          date: reportPublishedOn,
          stop: {
            when: toApproximateDate(reportPublishedOn),
            title: `The report came out: ${title}`,
            href: pageOf.inspection(slug),
            words: outcomeWords[outcome].plain,
            isVisit: false,
          },
        },
      ]

/** What happened, and when, earliest first; a visit stands before a document of its day. */
export const toTimeline = ({ inspections, documents }: Happened): Stop[] =>
  [
    ...inspections.map(toVisit),
    ...inspections.flatMap((inspection) => toReport(inspection, documents)),
    ...documents.map(({ issuedOn, title, slug, summary }) => ({
      date: issuedOn,
      stop: {
        when: toApproximateDate(issuedOn),
        title,
        href: pageOf.document(slug),
        words: summary,
        isVisit: false,
      },
    })),
  ]
    .sort((one, other) => byDay(one.date, other.date))
    .map(({ stop }) => stop)
