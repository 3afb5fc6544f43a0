import type { ProgressReview } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toApproximateDate } from './dates.ts'
import type { Fact } from './inspections.ts'
import { reviewKindWords } from './words.ts'

const listed = new Intl.ListFormat('en-GB')

/** What kind of review it was, when, and who looked. */
export const toReviewFacts = (
  { kind, heldOn, reviewers }: ProgressReview,
  { organisations }: Pick<Content, 'organisations'>,
): Fact[] => {
  const names = reviewers.flatMap((link) => follow(link, organisations)?.name ?? [])
  return [
    { term: 'When', words: toApproximateDate(heldOn) },
    { term: 'Kind of review', words: reviewKindWords[kind] },
    ...(names.length === 0 ? [] : [{ term: 'Who looked', words: listed.format(names) }]),
  ]
}

/** The reviews of a plan, each with its page, earliest first. */
export const toReviewRows = (reviews: readonly ProgressReview[]) =>
  reviews.map(({ slug, title, heldOn, summary }) => ({
    href: pageOf.review(slug),
    title,
    when: toApproximateDate(heldOn),
    summary,
  }))
