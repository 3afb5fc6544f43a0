import * as z from 'zod'
import { everyEntry } from './components.ts'
import { integer, line, plainText, slug, yesOrNo } from './fields.ts'
import { requiredRichText } from './rich-text.ts'

/** A page of its own, at the first level of addresses. */
export const pageSchema = z.strictObject({
  ...everyEntry,
  title: line,
  slug,
  summary: plainText.nullable(),
  body: requiredRichText,
  showInFooter: yesOrNo.nullable(),
  order: integer.nullable(),
})
export type Page = z.infer<typeof pageSchema>
