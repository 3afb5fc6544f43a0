import { outcomeChoices } from '../content/choice-words.ts'
import type { Inspection } from '../content/inspection.ts'
import type { Refusal } from './refusal.ts'

type Framework = Inspection['framework']
type Kind = Inspection['kind']
type Outcome = Inspection['outcome']

const anyFramework: Partial<Record<Kind, readonly Outcome[]>> = {
  thematic: ['not_applicable'],
  interim: ['not_applicable'],
}

/**
 * Which outcomes each framework and kind of inspection can end in. A kind that is missing does not
 * exist under that framework. Sources: the 2016 inspection guidance with its re-visit guidance, and
 * the area SEND framework and handbook in force from January 2023.
 */
const outcomes: Record<Exclude<Framework, 'other'>, Partial<Record<Kind, readonly Outcome[]>>> = {
  local_area_2016: {
    ...anyFramework,
    full: ['wsoa_required', 'wsoa_not_required'],
    revisit: ['sufficient_all', 'sufficient_some', 'sufficient_none'],
  },
  area_send_2023: {
    ...anyFramework,
    full: ['positive', 'inconsistent', 'widespread_failings'],
    monitoring: ['effective_action', 'ineffective_action', 'mixed'],
  },
}

const otherOutcomes: readonly Outcome[] = ['not_applicable']

/** The outcome must be one that this framework and kind can have, once its report is out. */
export const inspectionOutcome = ({ framework, kind, stage, outcome }: Inspection): Refusal[] => {
  const possible = framework === 'other' ? otherOutcomes : outcomes[framework][kind]
  if (possible === undefined) {
    return [
      {
        path: ['kind'],
        message: `does not exist under this framework. A revisit belongs to the 2016 framework, a monitoring inspection to the 2023 one.`,
      },
    ]
  }
  if (stage !== 'report_published') {
    return outcome === 'not_yet_published'
      ? []
      : [
          {
            path: ['outcome'],
            message: `is given before the report is published. Choose “${outcomeChoices.not_yet_published}”.`,
          },
        ]
  }
  return possible.includes(outcome)
    ? []
    : [
        {
          path: ['outcome'],
          message: `does not fit this framework and kind. Choose ${possible.map((value) => `“${outcomeChoices[value]}”`).join(' or ')}.`,
        },
      ]
}
