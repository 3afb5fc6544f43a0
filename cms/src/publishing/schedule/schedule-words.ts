import { dayAndTimeInWords } from '@send-review/shared'
import type { DraftAct } from '../drafts/draft-acts'
import type { ScheduledAct } from './times'

const on = (moment: string): string => dayAndTimeInWords(new Date(moment))

const coming = ({ field, moment, actorName }: ScheduledAct): string =>
  field === 'publishAt'
    ? `Will be published on ${on(moment)}, by ${actorName}: the draft as it stands then.`
    : `Will be unpublished on ${on(moment)}, by ${actorName}: readers will not see it from then on.`

const notDone = ({ moment, actorName, words }: DraftAct): string =>
  `What ${actorName} had set for ${moment === null ? 'a time that is past' : on(moment)} was not done. ${words ?? ''}`.trim()

/**
 * What is to happen to an entry by itself, in sentences in UK time, and what did not happen;
 * `refusal` is what would stand against the publish if it were now.
 */
export const scheduleWords = (
  scheduled: readonly ScheduledAct[],
  missed: readonly DraftAct[],
  refusal: string | undefined,
): string[] => [
  ...missed.map(notDone),
  ...scheduled.map(coming),
  ...(refusal === undefined ? [] : [`As it stands now that would be refused. ${refusal}`]),
]
