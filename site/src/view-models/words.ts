import type {
  ActionArea,
  FeedbackResponse,
  Inspection,
  Plan,
  ProgressReview,
  Meeting,
  NewsItem,
  ProgressUpdate,
  ReviewDocument,
  Source,
} from '@send-review/shared'

/** The words readers see for the values of each vocabulary. Reading age 9. */

export const assessorWords: Record<ProgressUpdate['assessor'], { full: string; brief: string }> = {
  ofsted_cqc: { full: 'Ofsted and the Care Quality Commission', brief: 'Ofsted and the CQC' },
  dfe_nhse: {
    full: 'The Department for Education and NHS England',
    brief: 'The DfE and NHS England',
  },
  partnership: { full: 'The area itself (the council and the NHS)', brief: 'The area itself' },
  parent_carer_forum: { full: 'The parent carer forum', brief: 'The parent carer forum' },
}

export const outcomeWords: Record<Inspection['outcome'], { short: string; plain: string }> = {
  wsoa_required: {
    short: 'A Written Statement of Action was required',
    plain:
      'Inspectors found things that had to get much better. The area had to write down how it would put them right.',
  },
  wsoa_not_required: {
    short: 'No Written Statement of Action was required',
    plain: 'Inspectors did not ask the area for a formal plan.',
  },
  sufficient_all: {
    short: 'Sufficient progress in every area',
    plain: 'Inspectors said enough had got better in every area they looked at again.',
  },
  sufficient_some: {
    short: 'Sufficient progress in some areas, not in others',
    plain: 'Inspectors said enough had got better in some areas, and not enough in others.',
  },
  sufficient_none: {
    short: 'Not sufficient progress in any area',
    plain: 'Inspectors said not enough had got better in any area.',
  },
  positive: {
    short: 'Typically positive experiences and outcomes',
    plain: 'Most children and young people get the help they need.',
  },
  inconsistent: {
    short: 'Inconsistent experiences and outcomes',
    plain: 'Some children and young people get the help they need, and others do not.',
  },
  widespread_failings: {
    short: 'Widespread or systemic failings',
    plain: 'Many children and young people are let down. The area must act at once.',
  },
  effective_action: {
    short: 'Effective action',
    plain: 'Inspectors said the area is doing what it must.',
  },
  ineffective_action: {
    short: 'Ineffective action',
    plain: 'Inspectors said the area is not doing what it must.',
  },
  mixed: {
    short: 'Effective action on some things, not on others',
    plain: 'Inspectors said some of the work is going well and some is not.',
  },
  not_applicable: { short: 'No verdict', plain: 'This kind of visit does not end in a verdict.' },
  not_yet_published: { short: 'Not yet published', plain: 'The report has not come out yet.' },
}

export const inspectionKindWords: Record<Inspection['kind'], string> = {
  full: 'Full inspection',
  revisit: 'Revisit',
  monitoring: 'Monitoring inspection',
  thematic: 'Visit on one theme',
  interim: 'Interim visit',
}

export const frameworkWords: Record<Inspection['framework'], string> = {
  local_area_2016: 'Local area inspection rules, 2016 to 2022',
  area_send_2023: 'Area SEND inspection rules, from 2023',
  other: 'Other rules',
}

export const areaKindWords: Record<ActionArea['kind'], string> = {
  significant_weakness: 'Area of significant weakness',
  priority_action: 'Area for priority action',
  improvement: 'Area for improvement',
  strategic_priority: 'Priority in the area’s own plan',
}

export const wordingWords: Record<Source['wording'], string> = {
  verbatim: 'Quoted word for word.',
  restated: 'Put in other words.',
  to_be_checked: 'Still to be checked against the inspectors’ letter.',
}

export const meetingKindWords: Record<Meeting['kind'], string> = {
  forum: 'Parent carer forum',
  board: 'Board meeting',
  drop_in: 'Drop-in',
  consultation: 'Have your say',
  stocktake: 'Check on progress',
}

/** `passed`: the date is over, and nobody has said since whether the meeting was held. */
export const meetingStageWords: Record<Meeting['stage'] | 'passed', string> = {
  planned: 'Planned',
  confirmed: 'Confirmed',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  held: 'Held',
  passed: 'Date has passed',
}

export const newsCategoryWords: Record<NewsItem['category'], string> = {
  progress: 'Progress',
  news: 'News',
  newsletter: 'Newsletter',
  consultation: 'Have your say',
  board_summary: 'What a board said',
}

export const documentKindWords: Record<ReviewDocument['kind'], string> = {
  inspection_report: 'Inspection report',
  wsoa: 'Written Statement of Action',
  progress_overview: 'Progress overview',
  app: 'Accelerated Progress Plan',
  priority_action_plan: 'Priority action plan',
  strategic_plan: 'Strategic plan',
  review_letter: 'Review letter',
  minutes: 'Minutes',
  meeting_schedule: 'Meeting dates',
  newsletter: 'Newsletter',
  easy_read: 'Easy read',
  data: 'Data',
  other: 'Other',
}

export const accessibilityWords: Record<ReviewDocument['accessibility'], string> = {
  html: 'You can read it as a web page.',
  accessible_file: 'The file was made to work with screen readers.',
  not_checked: 'Nobody has checked yet if the file works with screen readers.',
  exempt: 'The file is older than the law on accessible documents.',
  known_issues: 'The file may not work well with screen readers.',
}

export const planKindWords: Record<Plan['kind'], string> = {
  wsoa: 'Written Statement of Action',
  app: 'Accelerated Progress Plan',
  priority_action_plan: 'Priority action plan',
  strategic_plan: 'Strategic plan',
  strategy: 'Strategy',
  other: 'Plan',
}

export const planStageWords: Record<Plan['stage'], string> = {
  draft: 'A draft. It may still change.',
  submitted: 'Sent in.',
  fit_for_purpose: 'Sent in, and judged fit for purpose.',
  agreed: 'Agreed. This is the plan that is worked to.',
  approved: 'Approved. This is the plan that is worked to.',
  superseded: 'No longer worked to. A newer plan took its place.',
  closed: 'Closed. The work is over.',
}

export const reviewKindWords: Record<ProgressReview['kind'], string> = {
  six_month: 'Review after six months',
  twelve_month: 'Review after twelve months',
  eighteen_month: 'Review after eighteen months',
  stocktake: 'Stocktake',
  deep_dive: 'A close look at one part',
  engagement_meeting: 'Meeting with the inspectors',
  peer_review: 'Review by people from other areas',
  scrutiny: 'Council scrutiny',
}

export const feedbackStateWords: Record<FeedbackResponse['state'], string> = {
  done: 'Done',
  in_progress: 'In progress',
  not_possible: 'Not possible',
  under_review: 'Under review',
}
