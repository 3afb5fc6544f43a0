import * as z from 'zod'
import { everyEntry } from './components.ts'
import { address, email, integer, line, phone, plainText, yesOrNo } from './fields.ts'

/** Where a family can get help. */
export const supportContactSchema = z.strictObject({
  ...everyEntry,
  name: line,
  order: integer,
  whatTheyDo: plainText,
  url: address.nullable(),
  phone: phone.nullable(),
  email: email.nullable(),
  openingHours: plainText.nullable(),
  independent: yesOrNo.nullable(),
})
export type SupportContact = z.infer<typeof supportContactSchema>
