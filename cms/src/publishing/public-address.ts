import { addressOf, type ContentTypeName, versionFields, versionOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry } from './entries'
import { linksIn } from './relations'
import { uidOf } from './review-types'

/**
 * The address at which readers find an entry, `null` where it has no page. That of a version of a page hangs on the
 * published page; `entry` is a projection.
 */
export const publicAddress = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
): Promise<string | null> => {
  if (type !== 'page-version') return addressOf(type, entry)
  const mains = new Map<string, unknown>()
  for (const field of versionFields) {
    for (const documentId of linksIn(entry, field)) {
      const uid = uidOf(versionOf[field])
      mains.set(documentId, await readEntry(strapi, uid, documentId, 'published'))
    }
  }
  return addressOf(type, entry, (_type, documentId) => mains.get(documentId))
}
