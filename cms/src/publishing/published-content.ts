import {
  type ContentTypeName,
  describe,
  entryAt,
  type PublishedContent,
  versionFields,
  versionOf,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry, readPublished } from './entries'
import { nameOf } from './entry-names'
import { linksIn, relationsOf } from './relations'
import { uidOf } from './review-types'

/** What an entry points at that readers cannot see. */
export interface MissingTarget {
  readonly field: string
  readonly target: ContentTypeName
  readonly documentId: string
  /** As a sentence names it, by its draft. */
  readonly name: string
}

type Fields = Readonly<Record<string, unknown>>
type Found = Map<string, { type: ContentTypeName; entry: Fields }>

const earlier = ['follows', 'supersedes']

/** Follows what comes before an entry, published, to its beginning: a circle may be longer than two. */
const readEarlier = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Fields,
  found: Found,
) => {
  for (const field of earlier) {
    const seen = new Set<string>()
    let [next] = linksIn(entry, field)
    while (next !== undefined && next !== entry.documentId && !seen.has(next)) {
      seen.add(next)
      const known = found.get(next)?.entry
      const before = known ?? (await readEntry(strapi, uidOf(type), next, 'published'))
      if (before === undefined) break
      found.set(next, { type, entry: before })
      ;[next] = linksIn(before, field)
    }
  }
}

/** What has an entry's address, or the address from which a redirect leads. */
const readSameAddress = async (strapi: Core.Strapi, type: ContentTypeName, entry: Fields) => {
  const own = typeof entry.slug === 'string' ? { type, slug: entry.slug } : null
  const place = typeof entry.from === 'string' ? entryAt(entry.from) : own
  if (place === null) return []
  const entries = await readPublished(strapi, uidOf(place.type), { slug: place.slug })
  return entries.map((other) => ({ type: place.type, entry: other }))
}

/** Every version of a page, for what may share an address with one, and the pages that they are versions of. */
const readVersions = async (strapi: Core.Strapi, type: ContentTypeName, found: Found) => {
  if (type !== 'page-version' && type !== 'redirect') return []
  const versions = await readPublished(strapi, uidOf('page-version'), {})
  for (const field of versionFields) {
    const main = versionOf[field]
    for (const documentId of versions.flatMap((version) => linksIn(version, field))) {
      if (found.has(documentId)) continue
      const entry = await readEntry(strapi, uidOf(main), documentId, 'published')
      if (entry !== undefined) found.set(documentId, { type: main, entry })
    }
  }
  return versions
}

/**
 * The published content that the rules ask about for one entry: what it points at, and what has
 * its address; and what it points at that is not published, named by its draft.
 */
export const publishedAround = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Fields,
): Promise<{ content: PublishedContent; missing: MissingTarget[] }> => {
  const found: Found = new Map()
  const missing: MissingTarget[] = []
  for (const { field, target } of relationsOf(strapi, type)) {
    for (const documentId of linksIn(entry, field)) {
      if (documentId === entry.documentId) continue
      const published = await readEntry(strapi, uidOf(target), documentId, 'published')
      if (published !== undefined) {
        found.set(documentId, { type: target, entry: published })
        continue
      }
      const draft = await readEntry(strapi, uidOf(target), documentId, 'draft')
      const name = await nameOf(strapi, target, draft ?? { documentId })
      missing.push({ field, target, documentId, name })
    }
  }
  await readEarlier(strapi, type, entry, found)
  const versions = await readVersions(strapi, type, found)
  const sameAddress = await readSameAddress(strapi, type, entry)
  const hasAddress =
    type === 'redirect' || type === 'page-version' || describe(type).under !== undefined
  const redirects = hasAddress ? await readPublished(strapi, uidOf('redirect'), {}) : []
  return {
    content: {
      find: (_type, documentId) => found.get(documentId)?.entry,
      withSlug: (asked) =>
        sameAddress.filter((other) => other.type === asked).map((other) => other.entry),
      versions: () => versions,
      redirects: () => redirects,
    },
    missing,
  }
}
