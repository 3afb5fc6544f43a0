import type { Inspection, Plan, ReviewDocument } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import type { Content } from './content.ts'
import { byDay, toApproximateDate, toSpan } from './dates.ts'
import { outcomeWords } from './words.ts'

/** One thing that happened: a visit, its report, a step of a plan, a review, or a document. */
export interface Stop {
  readonly when: string
  readonly title: string
  readonly href: string
  readonly words: string
  readonly isVisit: boolean
}

type Happened = Pick<Content, 'inspections' | 'documents' | 'plans' | 'reviews'>

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

const toPlanSteps = ({ title, slug, summary, submittedOn, agreedOn, agreedBy }: Plan) => {
  const step = (date: NonNullable<Plan['agreedOn']>, happened: string, words: string) => ({
    date,
    stop: {
      when: toApproximateDate(date),
      title: `${title}: ${happened}`,
      href: pageOf.plan(slug),
      words,
      isVisit: false,
    },
  })
  const by = agreedBy === null ? 'agreed' : `agreed by ${agreedBy.replace(/^The /u, 'the ')}`
  return [
    ...(submittedOn === null ? [] : [step(submittedOn, 'sent in', summary)]),
    ...(agreedOn === null
      ? []
      : [
          step(agreedOn, by, submittedOn === null ? summary : 'The plan is worked to from now on.'),
        ]),
  ]
}

/**
 * Whether a document is of what is still to come, or only carries what has a stop of its own: a
 * plan, or the letter on a review.
 */
const isNoStop = ({ kind, plan, progressReview }: ReviewDocument, plans: readonly Plan[]) =>
  kind === 'meeting_schedule' ||
  (kind === 'review_letter' && progressReview !== null) ||
  plans.some(
    (other) =>
      other.documentId === plan?.documentId &&
      other.kind === kind &&
      (other.submittedOn !== null || other.agreedOn !== null),
  )

/** What happened, and when, earliest first; a visit stands before a document of its day. */
export const toTimeline = ({ inspections, documents, plans, reviews }: Happened): Stop[] =>
  [
    ...inspections.map(toVisit),
    ...inspections.flatMap((inspection) => toReport(inspection, documents)),
    ...plans.flatMap(toPlanSteps),
    ...reviews.map(({ heldOn, title, slug, summary }) => ({
      date: heldOn,
      stop: {
        when: toApproximateDate(heldOn),
        title,
        href: pageOf.review(slug),
        words: summary,
        isVisit: false,
      },
    })),
    ...documents
      .filter((document) => !isNoStop(document, plans))
      .map(({ issuedOn, title, slug, summary }) => ({
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
