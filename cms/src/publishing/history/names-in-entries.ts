import { type ContentTypeName, titleOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntries } from '../entries'
import { linksIn, relationsOf } from '../relations'
import { uidOf } from '../review-types'
import type { NameOf } from './entry-in-words'

type Fields = Readonly<Record<string, unknown>>

/** What officers know the entries by that these versions of an entry point at, as they are called today. */
export const namesIn = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  versions: readonly Fields[],
): Promise<NameOf> => {
  const names = new Map<string, string>()
  for (const { field, target } of relationsOf(strapi, type)) {
    const ids = versions.flatMap((version) => linksIn(version, field))
    if (ids.length === 0) continue
    const found = await readEntries(strapi, uidOf(target), { documentId: { $in: ids } }, 'draft')
    for (const entry of found) names.set(String(entry.documentId), titleOf(target, entry))
  }
  return (documentId) => names.get(documentId) ?? 'something that was deleted since'
}
