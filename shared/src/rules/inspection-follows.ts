import type { Inspection } from '../content/inspection.ts'
import type { Refusal } from './refusal.ts'

/** A revisit or monitoring inspection looks again at an earlier one, which it must name. */
export const inspectionFollows = ({ documentId, kind, follows }: Inspection): Refusal[] => {
  if (follows?.documentId === documentId) {
    return [{ path: ['follows'], message: 'is this same inspection. Choose the earlier one.' }]
  }
  return follows === null && (kind === 'revisit' || kind === 'monitoring')
    ? [
        {
          path: ['follows'],
          message: 'is empty. Choose the inspection that this one looked at again.',
        },
      ]
    : []
}
