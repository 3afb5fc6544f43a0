import { familyChoices } from '../content/choice-words.ts'
import type { PlanAction } from '../content/plan-action.ts'
import { type ProgressStatus, progressStatusSchema } from '../content/progress-status.ts'
import type { PublishedContent, Refusal } from './refusal.ts'

/** A date may move, and readers are told why: without that, lateness would be hidden. */
const movedWithReason = ({ originalDueOn, dueOn, reasonForChange }: PlanAction): Refusal[] =>
  dueOn !== originalDueOn && reasonForChange === null
    ? [
        {
          path: ['reasonForChange'],
          message: 'is empty, and the date is not the first one. Say why it was changed.',
        },
      ]
    : []

const statusOf = (
  link: { readonly documentId: string } | null,
  published: PublishedContent,
): ProgressStatus | undefined =>
  link === null
    ? undefined
    : progressStatusSchema.optional().parse(published.find('progress-status', link.documentId))

/** How an action goes is for the area to say: it can never look like an inspectors' verdict. */
const ownStatus = (
  link: { readonly documentId: string } | null,
  path: readonly string[],
  published: PublishedContent,
): Refusal[] => {
  const status = statusOf(link, published)
  return status === undefined || status.family === 'local'
    ? []
    : [
        {
          path,
          message: `“${status.label}” is not for an action. Choose a status of the family “${familyChoices.local}”.`,
        },
      ]
}

/** What was done on a day is not under way. */
const doneWhenDone = (
  { completedOn, progressStatus }: PlanAction,
  published: PublishedContent,
): Refusal[] => {
  const status = statusOf(progressStatus, published)
  return completedOn === null || status === undefined || status.tone === 'complete'
    ? []
    : [
        {
          path: ['completedOn'],
          message: `is filled in, and the status is “${status.label}”. Choose a status that says it is done, or empty the day.`,
        },
      ]
}

/** All that must hold of an action of a plan. */
export const planActionRules = (action: PlanAction, published: PublishedContent): Refusal[] => [
  ...movedWithReason(action),
  ...ownStatus(action.progressStatus, ['progressStatus'], published),
  ...action.updates.flatMap(({ progressStatus }, position) =>
    ownStatus(progressStatus, ['updates', String(position), 'progressStatus'], published),
  ),
  ...doneWhenDone(action, published),
]
