import type { PlanAction } from '@send-review/shared'
import { type ActionState, toActionState } from './action-state.ts'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toDay } from './dates.ts'
import type { Neighbour } from './plans.ts'
import type { Verdict } from './progress.ts'

/** One thing said of how an action stands. What the area says of itself is `local`, as everywhere. */
interface Tag extends Pick<Verdict, 'label' | 'tone'> {
  readonly family: 'local' | null
}

/** One action of a plan as a page shows it. */
export interface ActionRow {
  readonly reference: string
  readonly title: string
  readonly lead: string
  readonly state: ActionState
  /** By when it is due, and where it is done, when that was. */
  readonly due: string
  /** That its day was moved, from when, and why; `null` where it was not. */
  readonly moved: string | null
  /** What follows from the dates, then what the area says; never empty. */
  readonly tags: readonly Tag[]
  readonly success: string
  readonly updates: readonly {
    readonly when: string
    readonly note: string
    readonly said: string | null
  }[]
  readonly area: Neighbour | null
  readonly plan: Neighbour | null
}

type Around = Pick<Content, 'plans' | 'statuses' | 'areas'>

const doneWords = ({ completedOn, dueOn }: PlanAction): string => {
  if (completedOn === null) return `It was due by ${toDay(dueOn)}.`
  return completedOn > dueOn
    ? `Done late, on ${toDay(completedOn)}. It was due by ${toDay(dueOn)}.`
    : `Done on ${toDay(completedOn)}. It was due by ${toDay(dueOn)}.`
}

const dueWords = (action: PlanAction, state: ActionState): string => {
  switch (state) {
    case 'done':
      return doneWords(action)
    case 'open':
      return `Due by ${toDay(action.dueOn)}.`
    case 'late':
      return `It was due by ${toDay(action.dueOn)} and is not done.`
    case 'ended':
      return `It was due by ${toDay(action.dueOn)} and was not done when its plan ended.`
  }
}

const movedWords = ({ originalDueOn, dueOn, reasonForChange }: PlanAction): string | null =>
  originalDueOn === dueOn
    ? null
    : `First it was due by ${toDay(originalDueOn)}. Why the date was moved: ${reasonForChange ?? 'nobody has said.'}`

/** A date says that an action is late; that it is done, or on track, is the area's own word for it. */
const toTags = (state: ActionState, status: Content['statuses'][number] | undefined): Tag[] => {
  const said: Tag[] =
    status === undefined ? [] : [{ label: status.label, tone: status.tone, family: 'local' }]
  switch (state) {
    case 'late':
      return [{ label: 'Late', tone: 'caution', family: null }, ...said]
    case 'ended':
      return [{ label: 'Not done', tone: 'neutral', family: null }, ...said]
    case 'done':
      return status?.tone === 'complete'
        ? said
        : [{ label: 'Done', tone: 'complete', family: 'local' }]
    case 'open':
      return said
  }
}

/** Actions for a page at a moment, in the order given. */
export const toActionRows = (
  actions: readonly PlanAction[],
  around: Around,
  now: Date,
): ActionRow[] =>
  actions.map((action) => {
    const state = toActionState(action, around, now)
    const status = follow(action.progressStatus, around.statuses)
    const area = follow(action.actionArea, around.areas)
    const plan = follow(action.plan, around.plans)
    return {
      reference: action.reference,
      title: action.title,
      lead: action.lead,
      state,
      due: dueWords(action, state),
      moved: movedWords(action),
      tags: toTags(state, status),
      success: action.successMeasure,
      updates: action.updates.map(({ updatedOn, note, progressStatus }) => ({
        when: toDay(updatedOn),
        note,
        said: follow(progressStatus, around.statuses)?.label ?? null,
      })),
      area: area === undefined ? null : { href: pageOf.area(area.slug), words: area.title },
      plan: plan === undefined ? null : { href: pageOf.plan(plan.slug), words: plan.title },
    }
  })
