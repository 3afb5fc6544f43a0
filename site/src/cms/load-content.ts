import { describe, isContentType, publicLogSchema, withdrawnPageSchema } from '@send-review/shared'
import type * as z from 'zod'
import type { CmsAccess } from './client.ts'
import { CmsError } from './cms-error.ts'
import type { HeldContent } from './held-content.ts'
import { pictureSchema } from './picture.ts'
import { type PullOptions, startPull } from './strapi-loader.ts'

/** The schema that the register, content.config.ts, gives a collection. */
const schemaOf = (collection: string): z.ZodObject => {
  if (isContentType(collection)) return describe(collection).schema
  if (collection === 'picture') return pictureSchema
  if (collection === 'withdrawn-page') return withdrawnPageSchema
  if (collection === 'publishing-log') return publicLogSchema.pick({ entries: true })
  throw new CmsError(`There is no schema for the collection ${collection}.`)
}

/**
 * Puts what is published now in the place of what `held` had: all of it or, where the pull or a
 * schema throws, nothing.
 */
export const loadContent = async (
  held: HeldContent,
  access: CmsAccess,
  mediaDir: string,
  options: PullOptions,
): Promise<void> => {
  const pulled = await startPull(access, mediaDir, options)
  const loaded = [...pulled].map(([collection, entries]) => {
    const schema = schemaOf(collection)
    const parsed = entries.map((entry) => ({ ...entry, data: schema.parse(entry.data) }))
    return [collection, new Map(parsed.map((entry) => [entry.id, entry]))] as const
  })
  for (const [collection, entries] of loaded) held.set(collection, entries)
}
