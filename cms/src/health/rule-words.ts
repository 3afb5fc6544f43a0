import type { WarningRule } from '@send-review/shared'

/** What each kind of warning is called in the panel, and why it is one. */
export const ruleWords: Readonly<Record<WarningRule, { title: string; why: string }>> = {
  'planned-past': {
    title: 'Planned for a day that has passed',
    why: 'Families wait for it, and nobody has said what happened.',
  },
  'still-to-come': {
    title: 'Said to have happened on a day still to come',
    why: 'It tells families of something as done that cannot be.',
  },
  'stale-promise': {
    title: 'Promises for a time that has passed',
    why: 'A sentence says that something will happen, at a time that is over.',
  },
  'asked-by-law': {
    title: 'Asked by law',
    why: 'The accessibility and SEND regulations ask every council to say this.',
  },
  'broken-link': {
    title: 'Links that lead nowhere',
    why: 'The other site did not give the page when it was last asked.',
  },
  'review-overdue': {
    title: 'Overdue to be checked',
    why: 'The day by which someone was to read this again has passed.',
  },
  'no-update': {
    title: 'No progress told for six months',
    why: 'Families cannot see how an open action area is going.',
  },
  'no-action': {
    title: 'Areas with no action',
    why: 'It was said officially that not enough got better, and families cannot see what is done.',
  },
  'version-behind': {
    title: 'Versions that have fallen behind',
    why: 'The page has changed since its easy read, its translation or its video was made.',
  },
  'document-access': {
    title: 'Documents that not everybody can read',
    why: 'A PDF alone is hard to read on a phone or with a screen reader.',
  },
  'to-be-checked': {
    title: 'Wording still to be checked',
    why: 'Nobody has compared it with its source.',
  },
  'review-undated': {
    title: 'No day for the next check',
    why: 'Without a day, nobody is reminded to read this again.',
  },
  'unknown-abbreviation': {
    title: 'Abbreviations that are not explained',
    why: 'The glossary explains those that it has, wherever they stand.',
  },
  'long-sentence': {
    title: 'Long sentences',
    why: 'Many readers lose a sentence of more than 25 words.',
  },
}
