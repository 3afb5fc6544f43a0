import type { FeedbackResponse } from '../content/feedback-response.ts'
import type { Refusal } from './refusal.ts'

/** Somebody has read what families said again, so that nobody can be recognised by it. */
export const anonymised = ({ anonymised: isChecked }: FeedbackResponse): Refusal[] =>
  isChecked
    ? []
    : [
        {
          path: ['anonymised'],
          message:
            'is not ticked. Read it all again, take out whatever could tell who somebody is, and choose yes.',
        },
      ]
