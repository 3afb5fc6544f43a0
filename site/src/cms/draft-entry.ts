import { contentTypeNames } from '@send-review/shared'
import * as z from 'zod'

/** One entry as it is saved, which a preview shows in the place of the published one. */
export const draftEntrySchema = z.object({
  type: z.enum(contentTypeNames),
  entry: z.looseObject({ documentId: z.string() }),
})
export type DraftEntry = z.infer<typeof draftEntrySchema>
