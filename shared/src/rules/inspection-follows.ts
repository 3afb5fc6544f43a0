import type { Inspection } from '../content/inspection.ts'
import type { Refusal } from './refusal.ts'

/** A revisit or monitoring inspection looks again at an earlier one, which it must name. */
export const inspectionFollows = ({ kind, follows }: Inspection): Refusal[] =>
  follows === null && (kind === 'revisit' || kind === 'monitoring')
    ? [
        {
          path: ['follows'],
          message: 'is empty. Choose the inspection that this one looked at again.',
        },
      ]
    : []
