import { type ContentTypeName, entryAt, linkedPlaces } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { draftAt } from './at-address'
import { readEntry } from './entries'
import { linksIn, relationsOf } from './relations'
import { uidOf } from './review-types'

interface Named {
  readonly type: ContentTypeName
  readonly documentId: string
}

type Fields = Readonly<Record<string, unknown>>

/** What a draft points at, and what its text links. */
const neededBy = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  draft: Fields,
): Promise<Named[]> => {
  const needed = relationsOf(strapi, type).flatMap(({ field, target }) =>
    linksIn(draft, field).map((documentId) => ({ type: target, documentId })),
  )
  for (const { address } of linkedPlaces(draft)) {
    const place = entryAt(address)
    const linked = place === null ? undefined : await draftAt(strapi, place)
    if (place !== null && linked !== undefined) {
      needed.push({ type: place.type, documentId: String(linked.documentId) })
    }
  }
  return needed
}

/**
 * Whether a draft can be published only after `other`, which is not published: it points at it or
 * links it, or something unpublished that it needs does.
 */
export const waitsFor = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  draft: Fields,
  other: Named,
  seen: Set<string> = new Set<string>(),
): Promise<boolean> => {
  seen.add(String(draft.documentId))
  for (const needed of await neededBy(strapi, type, draft)) {
    if (needed.documentId === other.documentId) return true
    if (seen.has(needed.documentId)) continue
    const uid = uidOf(needed.type)
    if ((await readEntry(strapi, uid, needed.documentId, 'published')) !== undefined) continue
    const further = await readEntry(strapi, uid, needed.documentId, 'draft')
    if (further !== undefined && (await waitsFor(strapi, needed.type, further, other, seen))) {
      return true
    }
  }
  return false
}
