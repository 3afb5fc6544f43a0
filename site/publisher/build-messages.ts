import * as z from 'zod'

/** What the publisher and its build process say to each other. */

/** Build the site into this folder. */
export const buildRequestSchema = z.object({ outDir: z.string() })
export type BuildRequest = z.infer<typeof buildRequestSchema>

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
