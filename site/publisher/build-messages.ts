import * as z from 'zod'
import { draftEntrySchema } from '../src/cms/draft-entry.ts'

/** What the publisher and its build process say to each other. */

/**
 * Build the site into this folder, as it is at this moment (ISO 8601 in UTC): now, where none is said. A preview's build
 * takes one entry as it is saved.
 */
export const buildRequestSchema = z.object({
  outDir: z.string(),
  moment: z.iso.datetime().default(() => new Date().toISOString()),
  draft: draftEntrySchema.optional(),
})
export type BuildRequest = z.input<typeof buildRequestSchema>

/** How it went. `rss` is the memory of the build process afterwards, in bytes; `isFit` says whether it can build again. */
export const buildAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built'), rss: z.number() }),
  z.object({
    kind: z.enum(['refused', 'failed']),
    message: z.string(),
    type: z.string().nullable(),
    documentId: z.string().nullable(),
    field: z.string().nullable(),
    isFit: z.boolean(),
  }),
])
export type BuildAnswer = z.infer<typeof buildAnswerSchema>
