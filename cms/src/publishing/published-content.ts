import type { ContentTypeName, PublishedContent } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry, readPublished } from './entries'
import { nameOf } from './entry-names'
import { linksIn, relationsOf } from './relations'
import { uidOf } from './review-types'

/** What an entry points at that readers cannot see. */
export interface MissingTarget {
  readonly field: string
  /** As a sentence names it, by its draft. */
  readonly name: string
}

/**
 * The published content that the rules ask about for one entry: what it points at, and what has
 * its address; and what it points at that is not published, named by its draft.
 */
export const publishedAround = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
): Promise<{ content: PublishedContent; missing: MissingTarget[] }> => {
  const found = new Map<string, unknown>()
  const missing: MissingTarget[] = []
  for (const { field, target } of relationsOf(strapi, type)) {
    for (const documentId of linksIn(entry, field)) {
      if (documentId === entry.documentId) continue
      const published = await readEntry(strapi, uidOf(target), documentId, 'published')
      if (published !== undefined) {
        found.set(documentId, published)
        continue
      }
      const draft = await readEntry(strapi, uidOf(target), documentId, 'draft')
      missing.push({ field, name: await nameOf(strapi, target, draft ?? { documentId }) })
    }
  }
  const slug = entry.slug
  const sameSlug =
    typeof slug === 'string' ? await readPublished(strapi, uidOf(type), { slug }) : []
  return {
    content: { find: (_type, documentId) => found.get(documentId), withSlug: () => sameSlug },
    missing,
  }
}
