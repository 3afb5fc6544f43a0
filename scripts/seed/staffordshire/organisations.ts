import { entry } from '../seed-entry.ts'

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
    name: 'Staffordshire County Council',
    kind: 'local_authority',
    url: 'https://www.staffordshire.gov.uk/',
  }),
  entry('organisation', {
    name: 'Staffordshire Parent Carer Forum',
    kind: 'parent_carer_forum',
    url: 'https://staffspcf.co.uk/',
  }),
  entry('organisation', { name: 'Staffordshire Family Partnership', kind: 'sendiass' }),
]
