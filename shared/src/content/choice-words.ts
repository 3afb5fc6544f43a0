import type { Inspection } from './inspection.ts'
import type { ProgressStatus } from './progress-status.ts'

/** What the officers' forms call an outcome, so that a refusal can say which to choose. */
export const outcomeChoices: Readonly<Record<Inspection['outcome'], string>> = {
  wsoa_required: 'Written Statement of Action required',
  wsoa_not_required: 'No Written Statement of Action required',
  sufficient_all: 'Sufficient progress in every area',
  sufficient_some: 'Sufficient progress in some areas',
  sufficient_none: 'Sufficient progress in no area',
  positive: 'Positive',
  inconsistent: 'Inconsistent',
  widespread_failings: 'Widespread or systemic failings',
  effective_action: 'Effective action',
  ineffective_action: 'Ineffective action',
  mixed: 'Effective on some things, not on others',
  not_applicable: 'No verdict in this kind of visit',
  not_yet_published: 'Not yet published',
}

/** What the officers' forms call a family of verdicts. */
export const familyChoices: Readonly<Record<ProgressStatus['family'], string>> = {
  inspectors: 'Inspectors',
  oversight: 'Department for Education and NHS England',
  local: 'The area itself',
}
