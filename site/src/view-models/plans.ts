import type { Plan } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toApproximateDate } from './dates.ts'
import type { Fact } from './inspections.ts'
import { planKindWords, planStageWords } from './words.ts'

/** A page elsewhere on the site, with the words that lead to it. */
export interface Neighbour {
  readonly href: string
  readonly words: string
}

/** One plan in a list. */
export interface PlanRow extends Neighbour {
  readonly kind: string
  readonly stage: string
  readonly summary: string
}

const toNeighbour = ({ slug, title }: Plan): Neighbour => ({
  href: pageOf.plan(slug),
  words: title,
})

/** What kind of plan it is, how far it has got, and the days that are known. */
export const toPlanFacts = ({ kind, stage, submittedOn, agreedOn, agreedBy }: Plan): Fact[] => [
  { term: 'Kind of plan', words: planKindWords[kind] },
  { term: 'Stage', words: planStageWords[stage] },
  ...(submittedOn === null ? [] : [{ term: 'Sent in', words: toApproximateDate(submittedOn) }]),
  ...(agreedOn === null && agreedBy === null
    ? []
    : [
        {
          term: 'Agreed',
          words: [
            ...(agreedOn === null ? [] : [toApproximateDate(agreedOn)]),
            ...(agreedBy === null ? [] : [agreedBy]),
          ].join(', '),
        },
      ]),
]

/** The plan that took this one's place, and the one whose place it took. */
export const toSuccession = (
  plan: Plan,
  { plans }: Pick<Content, 'plans'>,
): { newer: Neighbour | null; older: Neighbour | null } => {
  const newer = plans.find(({ supersedes }) => supersedes?.documentId === plan.documentId)
  const older = follow(plan.supersedes, plans)
  return {
    newer: newer === undefined ? null : toNeighbour(newer),
    older: older === undefined ? null : toNeighbour(older),
  }
}

const dayOf = ({ agreedOn, submittedOn }: Plan): string => (agreedOn ?? submittedOn)?.day ?? ''

/** Plans for a list: those that are worked to first, then the newest. */
export const toPlanRows = (plans: readonly Plan[]): PlanRow[] =>
  [...plans]
    .sort((one, other) => {
      const [isOver, isOtherOver] = [one, other].map(
        ({ stage }) => stage === 'superseded' || stage === 'closed',
      )
      return Number(isOver) - Number(isOtherOver) || dayOf(other).localeCompare(dayOf(one), 'en-GB')
    })
    .map((plan) => ({
      ...toNeighbour(plan),
      kind: planKindWords[plan.kind],
      stage: planStageWords[plan.stage],
      summary: plan.summary,
    }))
