import type { ProgressStatus } from '@send-review/shared'
import { entry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

type Verdict = readonly [
  key: string,
  label: string,
  definition: string,
  tone: ProgressStatus['tone'],
]

/** Of monitoring inspections under the framework of 2023, and of revisits under that of 2016. */
const ofInspectors: readonly Verdict[] = [
  ['effective_action', 'Effective action', 'Enough is being done to put it right.', 'positive'],
  ['ineffective_action', 'Ineffective action', 'Not enough is being done yet.', 'negative'],
  [
    'sufficient_progress',
    'Sufficient progress',
    'Enough has got better since the first inspection.',
    'positive',
  ],
  [
    'not_sufficient_progress',
    'Not sufficient progress',
    'Not enough has got better since the first inspection.',
    'caution',
  ],
]

const ofOversight: readonly Verdict[] = [
  [
    'too_early',
    'Too early to say',
    'The work has begun, and there is little to see yet.',
    'neutral',
  ],
  ['limited_progress', 'Limited progress', 'Less has been done than was promised.', 'negative'],
  ['some_progress', 'Some progress', 'Part of what was promised has been done.', 'caution'],
  ['clear_progress', 'Clear progress', 'What was promised is being done on time.', 'positive'],
  [
    'watch_ended',
    'No longer watched',
    'The work is done and nobody needs to ask again.',
    'complete',
  ],
]

const ofTheArea: readonly Verdict[] = [
  ['not_started', 'Not started', 'The work has not begun.', 'neutral'],
  ['on_track', 'On track', 'The work is going as planned.', 'positive'],
  ['at_risk', 'At risk', 'The work may not be done in time.', 'caution'],
  ['off_track', 'Off track', 'The work will not be done in time as it is going now.', 'negative'],
  ['complete', 'Complete', 'The work is done.', 'complete'],
]

const toEntries = (family: ProgressStatus['family'], first: number, verdicts: readonly Verdict[]) =>
  verdicts.map(([key, label, definition, tone], index) =>
    entry('progress-status', { key, label, definition, family, tone, order: first + index }),
  )

export const progressStatuses = [
  ...toEntries('inspectors', 1, ofInspectors),
  ...toEntries('oversight', 11, ofOversight),
  ...toEntries('local', 21, ofTheArea),
  entry('progress-status', {
    key: 'embedded',
    label: 'Complete and making a difference',
    definition: 'The work is done, and families can feel it.',
    family: 'local',
    tone: 'complete',
    order: 26,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('the meaning of “complete and making a difference”'),
    sources: elevenSources,
  }),
]
