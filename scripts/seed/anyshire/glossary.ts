import { entry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

const words = [
  [
    'Special educational needs and disabilities',
    'SEND',
    'A child has SEND when they need more or other help than most to learn.',
    'Additional needs',
  ],
  ['Priority action plan', 'PAP', 'What an area says it will do after inspectors found failings.'],
  ['Integrated care board', 'ICB', 'The part of the NHS that plans and pays for care in a county.'],
  ['Clinical commissioning group', 'CCG', 'What did the work of the care boards until 2022.'],
  ['Parent carer forum', 'PCF', 'A group of parents who speak for all families of the county.'],
  ['Coproduction', null, 'Making something together from the start, with families as equals.'],
  ['Annual review', null, 'Once a year everyone looks at whether a plan still fits the child.'],
  ['Alternative provision', 'AP', 'Teaching away from a child’s own school for a while.'],
  [
    'Short break',
    null,
    'Time at a club or overnight that gives child and family a rest.',
    'Respite',
  ],
  ['Local Offer', null, 'A list of all help for children with SEND, which each county must keep.'],
] as const

export const glossaryTerms = [
  entry('glossary-term', {
    term: 'Education, health and care plan',
    abbreviation: 'EHC plan',
    meaning: 'A paper by law that says what help a child must get, and who gives it.',
    alsoKnownAs: 'EHCP; “the plan”',
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('what a plan is'),
    sources: elevenSources,
  }),
  ...words.map(([term, abbreviation, meaning, alsoKnownAs]) =>
    entry('glossary-term', {
      term,
      meaning,
      ...(abbreviation !== null && { abbreviation }),
      ...(alsoKnownAs !== undefined && { alsoKnownAs }),
    }),
  ),
]
