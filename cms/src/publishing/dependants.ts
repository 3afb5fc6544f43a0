import { addressOf, contentTypeNames, linkedAddresses, refusalsOf } from '@send-review/shared'
import type { Core, UID } from '@strapi/strapi'
import { readEntry, readPublished } from './entries'
import { nameOf } from './entry-names'
import { publishedAround } from './published-content'
import { relationsTo, withoutLink } from './relations'
import { reviewTypeOf, uidOf } from './review-types'

/** The published entries whose own text links the page of this one: the link would lead nowhere. */
const linkingTo = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<string[]> => {
  const type = reviewTypeOf(uid)
  const entry = await readEntry(strapi, uid, documentId, 'published')
  const address = type === undefined || entry === undefined ? null : addressOf(type, entry)
  if (address === null) return []
  const names: string[] = []
  for (const other of contentTypeNames) {
    for (const linking of await readPublished(strapi, uidOf(other), {})) {
      const isItself = linking.documentId === documentId
      if (!isItself && linkedAddresses(linking).includes(address)) {
        names.push(await nameOf(strapi, other, linking))
      }
    }
  }
  return names
}

/**
 * The published entries that need this one, as an officer names them: those that point at it from
 * a required field, where Strapi would drop the link for good, those that the rules would refuse if
 * it were gone, and those whose text links its page.
 */
export const dependantsOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<string[]> => {
  const names: string[] = []
  for (const { type, field, isRequired } of relationsTo(strapi, uid)) {
    const pointing = await readPublished(strapi, uidOf(type), { [field]: { documentId } })
    for (const entry of pointing.filter((other) => other.documentId !== documentId)) {
      const { content } = await publishedAround(strapi, type, entry)
      const without = withoutLink(entry, field, documentId)
      if (isRequired || refusalsOf(type, without, content).length > 0) {
        names.push(await nameOf(strapi, type, entry))
      }
    }
  }
  return [...new Set([...names, ...(await linkingTo(strapi, uid, documentId))])]
}
