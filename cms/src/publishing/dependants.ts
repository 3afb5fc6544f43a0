import { describe, refusalsOf, titleOf } from '@send-review/shared'
import type { Core, UID } from '@strapi/strapi'
import { readPublished } from './entries'
import { publishedAround } from './published-content'
import { relationsTo, withoutLink } from './relations'
import { uidOf } from './review-types'

/**
 * The published entries that could not be published without this one, as an officer names them.
 * Each is asked of the rules as it would be if this one were gone: what needs it is then refused.
 */
export const dependantsOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<string[]> => {
  const names: string[] = []
  for (const { type, field } of relationsTo(strapi, uid)) {
    const pointing = await readPublished(strapi, uidOf(type), { [field]: { documentId } })
    for (const entry of pointing.filter((other) => other['documentId'] !== documentId)) {
      const { content } = await publishedAround(strapi, type, entry)
      if (refusalsOf(type, withoutLink(entry, field, documentId), content).length > 0) {
        names.push(`the ${describe(type).label} "${titleOf(type, entry)}"`)
      }
    }
  }
  return [...new Set(names)]
}
