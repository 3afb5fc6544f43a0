import { refusalsOf } from '@send-review/shared'
import type { Core, UID } from '@strapi/strapi'
import { readPublished } from './entries'
import { nameOf } from './entry-names'
import { publishedAround } from './published-content'
import { relationsTo, withoutLink } from './relations'
import { uidOf } from './review-types'

/**
 * The published entries that need this one, as an officer names them: those that point at it from
 * a required field, where Strapi would drop the link for good, and those that the rules would
 * refuse if it were gone.
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
  return [...new Set(names)]
}
