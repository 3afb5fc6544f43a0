import { entry, type Reference, refer } from '../seed-entry.ts'
import { longPlace } from './long-names.ts'
import { elevenNotes, elevenSources } from './notes.ts'

const council = 'Anyshire Council'
const forum = 'Anyshire Parent Carer Forum'
const healthTrust = 'Anyshire Community Health NHS Trust'

const named = (name: string): Reference => refer('organisation', name)

export const byOfsted = named('Ofsted')
export const byInspectors = [byOfsted, named('Care Quality Commission')]
export const byDepartment = named('Department for Education')
export const byMinistry = [byDepartment, named('NHS England')]
export const byCouncil = named(council)
export const byForum = named(forum)

const towns = [
  ...['Anyton', 'Anyford', 'Anywater', 'Anybridge', 'Anyham'],
  ...['Upper Anyton', 'Little Anyford', 'Anywater-on-the-Marsh', 'Anyshire Vale'],
]
const youngInspectors = towns.map((town) => `Young Inspectors of ${town}`)

/** Eleven who inspect: two by law, and young people of nine towns who went with them. */
export const elevenInspectors = [...byInspectors, ...youngInspectors.map(named)]

/** Four national bodies that exist, and those of a county that does not. */
export const organisations = [
  entry('organisation', {
    name: 'Ofsted',
    kind: 'ofsted',
    url: 'https://www.gov.uk/government/organisations/ofsted',
  }),
  entry('organisation', {
    name: 'Care Quality Commission',
    shortName: 'CQC',
    kind: 'cqc',
    url: 'https://www.cqc.org.uk/',
  }),
  entry('organisation', {
    name: 'Department for Education',
    shortName: 'DfE',
    kind: 'dfe',
    url: 'https://www.gov.uk/government/organisations/department-for-education',
  }),
  entry('organisation', {
    name: 'NHS England',
    kind: 'nhs_england',
    url: 'https://www.england.nhs.uk/',
  }),
  entry('organisation', {
    name: council,
    shortName: 'the council',
    kind: 'local_authority',
    url: 'https://www.anyshire.example/',
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('the name and address of the council'),
    sources: elevenSources,
  }),
  entry('organisation', {
    name: 'Anyshire Integrated Care Board',
    shortName: 'ICB',
    kind: 'icb',
    url: 'https://health.anyshire.example/',
  }),
  entry('organisation', {
    name: 'North Anyshire Clinical Commissioning Group',
    kind: 'ccg_former',
  }),
  entry('organisation', {
    name: healthTrust,
    kind: 'nhs_trust',
    url: 'https://community-health.anyshire.example/',
  }),
  entry('organisation', {
    name: forum,
    kind: 'parent_carer_forum',
    url: 'https://forum.anyshire.example/',
  }),
  entry('organisation', {
    name: 'Anyshire Family Advice',
    kind: 'sendiass',
    url: 'https://advice.anyshire.example/',
  }),
  entry('organisation', { name: `Schools of ${longPlace} together`, kind: 'other' }),
  entry('organisation', {
    name: 'Anyshire association of nurseries, childminders, schools, sixth forms and colleges that teach children with extra needs',
    shortName: 'Schools & colleges',
    kind: 'other',
  }),
  ...youngInspectors.map((name) => entry('organisation', { name, kind: 'other' })),
]

/** Eleven that belong together: everyone but a body that is no more and the young inspectors. */
export const elevenPartners = organisations
  .map(({ known }) => known)
  .filter((name) => !/Commissioning|Young Inspectors/u.test(name))
  .map(named)
