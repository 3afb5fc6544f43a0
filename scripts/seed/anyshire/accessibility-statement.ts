import type { AccessibilityIssue } from '@send-review/shared'
import { entry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

const issues = (
  [
    [
      'Seven older PDF files have no headings that a screen reader can find.',
      '1.3.1 Info and relationships',
      'non_compliance',
    ],
    [
      'A chart of waits in the newsletter is told apart by colour only.',
      '1.4.1 Use of colour',
      'non_compliance',
    ],
    [
      'Two PDF files do not say which language they are in.',
      '3.1.1 Language of page',
      'non_compliance',
    ],
    ['The map of schools cannot be used without a mouse.', '2.1.1 Keyboard', 'non_compliance'],
    [
      'A form on another site forgets your words when you go back.',
      '3.3.7 Redundant entry',
      'non_compliance',
    ],
    [
      'Recordings of board meetings have no captions.',
      '1.2.2 Captions (prerecorded)',
      'disproportionate_burden',
    ],
    [
      'Nobody describes the pictures in those recordings.',
      '1.2.5 Audio description',
      'disproportionate_burden',
    ],
    [
      'Papers with drawings by hand cannot be read aloud.',
      '1.1.1 Non-text content',
      'disproportionate_burden',
    ],
    [
      'Files from before 23 September 2018 were not changed.',
      '1.3.1 Info and relationships',
      'out_of_scope',
    ],
    [
      'Live meetings have captions only if somebody asks for them.',
      '1.2.4 Captions (live)',
      'out_of_scope',
    ],
    [
      'The inspectors’ own reports are on a site that we do not keep.',
      '4.1.2 Name, role, value',
      'out_of_scope',
    ],
  ] as const
).map(([problem, criterion, kind]): AccessibilityIssue => ({
  problem,
  criterion,
  class: kind,
  alternative:
    kind === 'out_of_scope' ? null : 'Ring 01632 960123, and we read it to you or send it as text.',
  fixBy: kind === 'non_compliance' ? '2027-03-31' : null,
}))

export const accessibilityStatement = entry('accessibility-statement', {
  scope: 'the SEND local area review of Anyshire, and the files that can be read from it',
  complianceLevel: 'partial',
  issues,
  responseDays: 10,
  preparedOn: '2025-10-06',
  reviewedOn: '2026-09-07',
  testedOn: '2026-08-24',
  testedBy: 'Anyshire Council, with six people who use screen readers or a keyboard only',
  ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
  changeNotes: elevenNotes('what does not work for everyone yet'),
  sources: elevenSources,
})
