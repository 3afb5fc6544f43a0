import type { ActionArea, FeedbackResponse } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'

/** A page of "You said, we did", and the pages beside it. */
export interface FeedbackPage {
  readonly address: string
  /** The area that all of its answers are about; `null` where they are about any. */
  readonly area: ActionArea | null
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly newer: string | null
  readonly older: string | null
  /** Every answer of the list that this is a page of. */
  readonly all: readonly FeedbackResponse[]
  readonly answers: readonly FeedbackResponse[]
}

type FeedbackContent = Pick<Content, 'areas' | 'feedback'>

/** Long answers, of which this many with the menu around them weigh less than the 14,600 bytes of a round trip. */
const ON_A_PAGE = 10

/** Answers of one period together, that with the latest answer first. */
const byPeriod = (answers: readonly FeedbackResponse[]): FeedbackResponse[] =>
  [...Map.groupBy(answers, ({ periodLabel }) => periodKey(periodLabel)).values()].flat()

const toPages = (
  list: string,
  area: ActionArea | null,
  given: readonly FeedbackResponse[],
): FeedbackPage[] => {
  const all = byPeriod(given)
  const count = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
  return Array.from({ length: count }, (_, index) => ({
    address: pageOf.listPage(list, index + 1),
    area,
    number: index + 1,
    count,
    newer: index === 0 ? null : pageOf.listPage(list, index),
    older: index + 1 === count ? null : pageOf.listPage(list, index + 2),
    all,
    answers: all.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE),
  }))
}

/** The same for labels that differ in letter case and punctuation only: "spring-2022". */
export const periodKey = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')

/** The answers about one area, ten a page; none where there is no answer. */
export const toAreaFeedbackPages = (
  area: ActionArea,
  { feedback }: Pick<Content, 'feedback'>,
): FeedbackPage[] => {
  const answers = feedback.filter(({ actionArea }) => actionArea?.documentId === area.documentId)
  return answers.length === 0 ? [] : toPages(pageOf.areaFeedback(area.slug), area, answers)
}

/** All pages of "You said, we did": of every answer, one page at least, and then of each area. */
export const toFeedbackPages = (content: FeedbackContent): FeedbackPage[] => [
  ...toPages(pageOf.youSaidWeDid, null, content.feedback),
  ...content.areas.flatMap((area) => toAreaFeedbackPages(area, content)),
]

/** The pages that show an answer, that of every answer first. */
export const pagesWithAnswer = (
  answer: { readonly documentId: string },
  content: FeedbackContent,
): FeedbackPage[] =>
  toFeedbackPages(content).filter(({ answers }) => follow(answer, answers) !== undefined)
