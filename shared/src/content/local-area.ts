import * as z from 'zod'
import { everyEntry } from './components.ts'
import { address, email, integer, line, mediaFile, phone, plainText } from './fields.ts'

/** The area and the council that publishes for it. */
export const localAreaSchema = z.strictObject({
  ...everyEntry,
  areaName: line,
  councilName: line,
  councilUrl: address,
  partners: plainText.nullable(),
  logo: mediaFile.nullable(),
  brandColour: z
    .string()
    .max(120)
    .regex(/^#[0-9a-f]{6}$/iu, 'is not a colour. Write it like #0b5563.')
    .meta({ kind: 'string' })
    .nullable(),
  localOfferName: line.nullable(),
  localOfferUrl: address.nullable(),
  contactName: line.nullable(),
  contactEmail: email.nullable(),
  contactPhone: phone.nullable(),
  contactAddress: plainText.nullable(),
  contactFormUrl: address.nullable(),
  alternativeFormatEmail: email.nullable(),
  alternativeFormatDays: integer.nullable(),
  newsletterName: line.nullable(),
  newsletterUrl: address.nullable(),
  licence: line.nullable(),
})
export type LocalArea = z.infer<typeof localAreaSchema>
