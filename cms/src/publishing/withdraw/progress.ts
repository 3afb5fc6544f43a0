import type { WithdrawalSteps } from '@send-review/shared'
import type { ProgressAnswer } from './withdrawal-answers'

const AWAY =
  'The publisher does not answer, so what stands here may be old. It takes the page down by itself as soon as it is back, before anything else. Tell the operator now.'

const UNDER_WAY_MS = 1_000
const DONE_MS = 60_000

/** How far a withdrawal is, in words; `steps` is what the publisher says, `undefined` where it does not answer. */
export const toProgress = (
  id: number,
  isErased: boolean,
  steps: WithdrawalSteps | undefined,
): ProgressAnswer => {
  const isGone = isErased || steps?.isErased === true
  return {
    id,
    steps: [
      { words: 'It is unpublished, and erased from the publishing log.', isDone: true },
      {
        words: 'Its page and its files are gone from the public site.',
        isDone: isGone || steps?.isTakenDown === true,
      },
      {
        words: 'Lists, the feed and other pages do not show it any more.',
        isDone: isGone || steps?.isReplaced === true,
      },
      { words: 'No older version of the site is kept that has it, nor a copy.', isDone: isGone },
    ],
    isDone: isGone,
    trouble: isGone || steps !== undefined ? null : AWAY,
    askAgainAfter: isGone ? DONE_MS : UNDER_WAY_MS,
  }
}
