import { bullets, paragraph, strong, text } from '../rich-text.ts'
import { entry, type Reference, refer, type SeedContent } from '../seed-entry.ts'
import { longPlace, longTitle } from './long-names.ts'
import { elevenNotes, elevenSources, report } from './notes.ts'

const inspection = (slug: string): Reference => refer('inspection', slug)

type Area = Omit<SeedContent<'action-area'>, 'order'>

/** The five areas for priority action that the inspectors named in January 2024. */
const urgent: readonly Area[] = [
  {
    title: 'Leaders share one plan',
    slug: 'leaders-share-one-plan',
    kind: 'priority_action',
    summary: 'Education, health and care must be led by one plan, with one person in charge of it.',
    officialWording:
      'Leaders across education, health and care should agree one plan with clear responsibilities and check together that it is carried out.',
    officialWordingSource: report,
    whatWeAreDoing: text('A board of all partners meets every month. Its notes are on this site.'),
    lead: 'Chief executive of the council',
    sources: [report],
  },
  {
    title: 'Education, health and care plans on time',
    slug: 'plans-on-time',
    kind: 'priority_action',
    summary: 'A first plan must be ready within 20 weeks, and every plan is looked at each year.',
    officialWording:
      'The local authority and health partners should make sure that education, health and care plans are written and reviewed on time.',
    officialWordingSource: report,
    whyItMatters: text(
      'Without a plan, many children do not get the help that they need to learn.',
    ),
    whatWeAreDoing: [
      paragraph('To be on time, the council has:'),
      bullets('taken on eleven more plan writers', 'given each family one name to ring'),
    ],
    lead: 'Head of special educational needs',
    sources: [report],
  },
  {
    title: 'Waiting for therapy',
    slug: 'waiting-for-therapy',
    kind: 'priority_action',
    summary:
      'Children must not wait longer than 18 weeks for a first meeting with a speech and language, occupational or physical therapist.',
    whatWeAreDoing: text('Eight therapists have been found. A helpline answers while you wait.'),
    lead: 'Director of children’s therapies',
    sources: [report],
  },
  {
    title: 'Listening to families',
    slug: 'listening-to-families',
    kind: 'priority_action',
    summary:
      'Families must be heard before something is decided, told afterwards what came of it, and should not have to tell their story again and again.',
    officialWording:
      'Partners should work with parents, carers, children and young people from the start, and tell them what changed because of what they said.',
    officialWordingSource: report,
    lead: 'Director of children’s services, with the chair of the parent carer forum',
    sources: [report],
  },
  {
    title: longTitle,
    slug: 'making-sure-that-every-child-who-is-taught-away-from-their-own-school-is-safe-is-learning-well-and-is-never-left-behind',
    kind: 'priority_action',
    summary:
      'Some children are taught away from their school for a while: at home, in hospital, in a small unit or on a farm. This is called alternative provision. The council must always know where each child is and who teaches them. It must know for how many hours, and whether the place is safe. It must know what they learn, and on which day they go back to a school. When the inspectors came, nobody could say this for every child. Some had been away for more than a year. Some had lessons for seven hours a week. Their families had asked for help again and again, and had waited for months to get an answer.',
    whatWeAreDoing: text('A list of every child is being made. It is not finished.'),
    lead: 'Head of education',
    sources: [report],
  },
]

const toImprove: readonly Area[] = [
  {
    title: 'Getting ready for adult life',
    slug: 'adult-life',
    kind: 'improvement',
    summary: 'From the age of 14, young people and their families plan for work, home and health.',
    lead: 'Head of adult social care',
  },
  {
    title: 'Short breaks',
    slug: 'short-breaks',
    kind: 'improvement',
    summary: 'There must be clubs and overnight breaks that disabled children can go to.',
  },
  {
    title: `Travel to school from ${longPlace}`,
    slug: `travel-from-${longPlace.toLowerCase()}`,
    kind: 'improvement',
    summary: 'The bus must be there on time, with someone on it who knows the children.',
    lead: 'Head of transport',
  },
]

const strategic: readonly Area[] = [
  {
    title: 'Help as soon as a need is seen',
    slug: 'early-help',
    kind: 'strategic_priority',
    summary: 'Nobody should have to wait for a diagnosis before help begins.',
  },
  {
    title: 'Schools where everyone belongs',
    slug: 'schools-where-everyone-belongs',
    kind: 'strategic_priority',
    summary: 'More children should be able to go to the school that is nearest to them.',
  },
]

const former: readonly Area[] = [
  {
    title: 'One place to ask',
    slug: 'one-place-to-ask',
    kind: 'significant_weakness',
    summary:
      'In North Anyshire families had to ask many people. There had to be one place to ask for help.',
    officialWording:
      'Families do not know whom to ask for help, and are passed from one service to another.',
    officialWordingSource: {
      label: 'Letter after the inspection of North Anyshire, September 2017',
      url: 'https://papers.anyshire.example/north-2017',
      wording: 'verbatim',
      checkedOn: '2026-09-07',
    },
    whyItMatters: [
      paragraph(
        strong('Asking is tiring. '),
        'Some parents rang nine people before one could help.',
      ),
    ],
    whatWeAreDoing: text('There is one phone number for all questions, and it is still answered.'),
    lead: 'Head of the family information service',
    closedOn: '2022-12-12',
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('how there came to be one place to ask'),
    sources: elevenSources,
  },
  {
    title: 'Plans that are looked at every year',
    slug: 'yearly-reviews',
    kind: 'significant_weakness',
    summary: 'In North Anyshire most plans had not been looked at for two years or more.',
    closedOn: '2022-12-12',
  },
]

const inOrder = (areas: readonly Area[], first: number, identifiedIn: Reference) =>
  areas.map((area, index) => entry('action-area', { ...area, order: first + index, identifiedIn }))

/** Twelve areas of four kinds: ten from the inspection of 2023, two closed ones from before. */
export const actionAreas = [
  ...inOrder([...urgent, ...toImprove, ...strategic], 1, inspection('full-inspection-2023')),
  ...inOrder(former, 11, inspection('north-2017')),
]

const slugs = (areas: readonly Area[]) => areas.map(({ slug = '' }) => refer('action-area', slug))

export const urgentAreas = slugs(urgent)
export const formerAreas = slugs(former)
/** Eleven of the twelve areas, those that are open first. */
export const elevenAreas = slugs([...urgent, ...toImprove, ...strategic, ...former]).slice(0, 11)
