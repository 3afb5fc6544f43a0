import { type RichText, richText } from '@send-review/shared'
import type { SeedEntry } from '../../seed/seed-entry.ts'

/** The rich text of an entry, field by field. */
export const richTextsOf = ({ content }: SeedEntry): RichText[] =>
  Object.values(content).flatMap((value) => {
    const nodes = richText.safeParse(value)
    return nodes.success && nodes.data.length > 0 ? [nodes.data] : []
  })
