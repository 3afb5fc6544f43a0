import { entry } from '../seed-entry.ts'
import { councilPage, forumPage, planPage } from './sources.ts'

export const organisations = [
  entry('organisation', {
    name: 'Ofsted',
    kind: 'ofsted',
    url: 'https://www.gov.uk/government/organisations/ofsted',
    sources: [councilPage],
  }),
  entry('organisation', {
    name: 'Care Quality Commission',
    shortName: 'CQC',
    kind: 'cqc',
    url: 'https://www.cqc.org.uk/',
    sources: [councilPage],
  }),
  entry('organisation', {
    name: 'Department for Education',
    shortName: 'DfE',
    kind: 'dfe',
    url: 'https://www.gov.uk/government/organisations/department-for-education',
    sources: [councilPage, planPage],
  }),
  entry('organisation', {
    name: 'NHS England',
    kind: 'nhs_england',
    url: 'https://www.england.nhs.uk/',
    sources: [planPage],
  }),
  entry('organisation', {
    name: 'Staffordshire County Council',
    kind: 'local_authority',
    url: 'https://www.staffordshire.gov.uk/',
    sources: [councilPage],
  }),
  entry('organisation', {
    name: 'Staffordshire Parent Carer Forum',
    kind: 'parent_carer_forum',
    url: 'https://staffspcf.co.uk/',
    sources: [councilPage, forumPage],
  }),
  entry('organisation', {
    name: 'Staffordshire Family Partnership',
    kind: 'sendiass',
    sources: [councilPage],
  }),
]
