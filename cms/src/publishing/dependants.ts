import {
  type ContentTypeName,
  contentTypeNames,
  linkedAddresses,
  refusalsOf,
} from '@send-review/shared'
import type { Core, UID } from '@strapi/strapi'
import { readEntry, readPublished } from './entries'
import { nameOf } from './entry-names'
import { publicAddress } from './public-address'
import { publishedAround } from './published-content'
import { pointingAt, relationsTo, withoutLink } from './relations'
import { reviewTypeOf, uidOf } from './review-types'

/** A published entry that has to do with another one. */
export interface Dependant {
  readonly type: ContentTypeName
  readonly documentId: string
  /** In a sentence. */
  readonly name: string
}

/** The published entries whose own text links the page of this one: the link would lead nowhere. */
export const linkingTo = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Dependant[]> => {
  const type = reviewTypeOf(uid)
  const entry = await readEntry(strapi, uid, documentId, 'published')
  const address =
    type === undefined || entry === undefined ? null : await publicAddress(strapi, type, entry)
  if (address === null) return []
  const found: Dependant[] = []
  for (const other of contentTypeNames) {
    for (const linking of await readPublished(strapi, uidOf(other), {})) {
      const isItself = linking.documentId === documentId
      if (!isItself && linkedAddresses(linking).includes(address)) {
        const name = await nameOf(strapi, other, linking)
        found.push({ type: other, documentId: String(linking.documentId), name })
      }
    }
  }
  return found
}

/**
 * The published entries that could not be published without this one: those that point at it from a
 * required field, where Strapi would drop the link for good, and those that the rules would refuse
 * if it were gone. Each once.
 */
export const needing = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Dependant[]> => {
  const found = new Map<string, Dependant>()
  for (const { type, field, isRequired } of relationsTo(strapi, uid)) {
    const pointing = await readPublished(strapi, uidOf(type), pointingAt(field, documentId))
    for (const entry of pointing.filter((other) => other.documentId !== documentId)) {
      const { content } = await publishedAround(strapi, type, entry)
      const without = withoutLink(entry, field, documentId)
      if (isRequired || refusalsOf(type, without, content).length > 0) {
        const id = String(entry.documentId)
        found.set(id, { type, documentId: id, name: await nameOf(strapi, type, entry) })
      }
    }
  }
  return [...found.values()]
}

/** The published entries that need this one or link its page, as an officer names them. */
export const dependantsOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<string[]> => {
  const all = [
    ...(await needing(strapi, uid, documentId)),
    ...(await linkingTo(strapi, uid, documentId)),
  ]
  return [...new Set(all.map(({ name }) => name))]
}
