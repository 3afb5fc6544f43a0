import type { Plan, PlanAction } from '@send-review/shared'
import { type Content, follow } from './content.ts'
import { endOfDay } from './end-of-day.ts'

/**
 * How an action stands: `late` is not done and past the day by which it is due, `ended` is not done
 * and its plan is no longer worked to.
 */
export type ActionState = 'late' | 'open' | 'done' | 'ended'

type Around = Pick<Content, 'plans' | 'statuses'>

/** Whether a plan is no longer worked to. */
export const isOver = ({ documentId, stage }: Plan, plans: Content['plans']): boolean =>
  stage === 'superseded' ||
  stage === 'closed' ||
  plans.some(({ supersedes }) => supersedes?.documentId === documentId)

const isDone = ({ completedOn, progressStatus }: PlanAction, { statuses }: Around): boolean =>
  completedOn !== null || follow(progressStatus, statuses)?.tone === 'complete'

const isEnded = ({ plan }: PlanAction, { plans }: Around): boolean => {
  const own = follow(plan, plans)
  return own !== undefined && isOver(own, plans)
}

/** How an action stands at a moment. On the day by which it is due, it is not late yet. */
export const toActionState = (action: PlanAction, around: Around, now: Date): ActionState => {
  if (isDone(action, around)) return 'done'
  if (isEnded(action, around)) return 'ended'
  return endOfDay(action.dueOn) <= now.getTime() ? 'late' : 'open'
}

/** The moment from which on an action is late if nothing is done, in milliseconds since 1970; `null` if it never is. */
export const lateFrom = (action: PlanAction, around: Around): number | null =>
  isDone(action, around) || isEnded(action, around) ? null : endOfDay(action.dueOn)
