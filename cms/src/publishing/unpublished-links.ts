import { type ContentTypeName, entryAt, linkedPlaces, type Refusal } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { draftAt, isPublishedAt } from './at-address'
import { readPublished } from './entries'
import { nameOf } from './entry-names'
import { uidOf } from './review-types'
import { waitsFor } from './waits-for'

/**
 * What stands against a text that links the page of an entry which readers cannot see. Where that
 * entry in turn needs this one first, one of the two has to go first: then this one may. Only
 * pages of entries are looked for here; every other link is the gate's, which knows all pages.
 */
export const unpublishedLinks = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
): Promise<Refusal[]> => {
  const self = { type, documentId: String(entry.documentId) }
  const refusals: Refusal[] = []
  for (const { field, address } of linkedPlaces(entry)) {
    const place = entryAt(address)
    if (place === null || (place.type === type && place.slug === entry.slug)) continue
    if (await isPublishedAt(strapi, place)) continue
    if ((await readPublished(strapi, uidOf('redirect'), { from: address })).length > 0) continue
    const draft = await draftAt(strapi, place)
    if (draft !== undefined && (await waitsFor(strapi, place.type, draft, self))) continue
    refusals.push({
      path: [field],
      message:
        draft === undefined
          ? `links to ${address}, and this site has no such page. Put the address right, or take the link out.`
          : `links to ${address}, which is ${await nameOf(strapi, place.type, draft)} and not published. Publish that one first, or take the link out.`,
    })
  }
  return refusals
}
