import * as z from 'zod'
import { everyEntry } from './components.ts'
import { address, line, oneOf } from './fields.ts'

export const organisationKinds = [
  'local_authority',
  'icb',
  'ccg_former',
  'nhs_trust',
  'parent_carer_forum',
  'sendiass',
  'ofsted',
  'cqc',
  'dfe',
  'nhs_england',
  'other',
] as const

export const organisationSchema = z.strictObject({
  ...everyEntry,
  name: line,
  shortName: line.nullable(),
  kind: oneOf(organisationKinds),
  url: address.nullable(),
})
export type Organisation = z.infer<typeof organisationSchema>
