import { type ContentTypeName, titleOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntries } from '../entries'
import { readAttributes } from '../projection'
import { reviewTypeOf, uidOf } from '../review-types'
import type { NameOf } from './entry-in-words'

type Fields = Readonly<Record<string, unknown>>

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'documentId' in item
      ? [String(item.documentId)]
      : [],
  )

/** What officers know the entries by that these versions of an entry point at, as they are called today. */
export const namesIn = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  versions: readonly Fields[],
): Promise<NameOf> => {
  const names = new Map<string, string>()
  for (const [field, attribute] of readAttributes(strapi.getModel(uidOf(type)).attributes)) {
    if (attribute.type !== 'relation' || !('target' in attribute)) continue
    const target = reviewTypeOf(attribute.target)
    const ids = versions.flatMap((version) => idsIn(version[field]))
    if (target === undefined || ids.length === 0) continue
    const found = await readEntries(strapi, uidOf(target), { documentId: { $in: ids } }, 'draft')
    for (const entry of found) names.set(String(entry.documentId), titleOf(target, entry))
  }
  return (documentId) => names.get(documentId) ?? 'something that was deleted since'
}
