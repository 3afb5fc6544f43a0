import { entry } from '../seed-entry.ts'
import { revisitGuidance } from './glossary-sources.ts'

/** The verdicts that can be given. The inspectors' are those of the 2016 framework's revisits. */
export const progressStatuses = [
  entry('progress-status', {
    key: 'sufficient_progress',
    label: 'Sufficient progress',
    definition: 'Enough has got better since the first inspection.',
    family: 'inspectors',
    tone: 'positive',
    order: 1,
    sources: [revisitGuidance],
  }),
  entry('progress-status', {
    key: 'not_sufficient_progress',
    label: 'Not sufficient progress',
    definition: 'Not enough has got better since the first inspection.',
    family: 'inspectors',
    tone: 'caution',
    order: 2,
    sources: [revisitGuidance],
  }),
  ...(
    [
      ['not_started', 'Not started', 'The work has not begun.', 'neutral'],
      ['on_track', 'On track', 'The work is going as planned.', 'positive'],
      ['at_risk', 'At risk', 'The work may not be done in time.', 'caution'],
      [
        'off_track',
        'Off track',
        'The work will not be done in time as it is going now.',
        'negative',
      ],
      ['complete', 'Complete', 'The work is done.', 'complete'],
      [
        'embedded',
        'Complete and making a difference',
        'The work is done, and families can feel it.',
        'complete',
      ],
    ] as const
  ).map(([key, label, definition, tone], index) =>
    entry('progress-status', { key, label, definition, family: 'local', tone, order: index + 11 }),
  ),
]
