import * as z from 'zod'
import { everyEntry } from './components.ts'
import { line, plainText } from './fields.ts'

/** A word that readers should not have to look up elsewhere. */
export const glossaryTermSchema = z.strictObject({
  ...everyEntry,
  term: line,
  abbreviation: line.nullable(),
  meaning: plainText,
  alsoKnownAs: line.nullable(),
})
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>
