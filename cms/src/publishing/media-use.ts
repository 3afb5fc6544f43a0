import { type ContentTypeName, contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import type { Attributes } from '../strapi/forms'
import { readEntries } from './entries'
import { uidOf } from './review-types'

/** An entry, in the shape the site reads, that shows or offers a file. */
export interface MediaUse {
  readonly type: ContentTypeName
  readonly entry: Record<string, unknown>
}

/** The way to every field that holds files, through the components that hold it. */
const mediaFields = (strapi: Core.Strapi, attributes: Attributes): string[][] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.type === 'media') return [[name]]
    if (attribute.type !== 'component') return []
    const inner = mediaFields(strapi, strapi.getModel(attribute.component).attributes)
    return inner.map((path) => [name, ...path])
  })

/** The entries that use a file, published or as drafts, each once. */
export const usingFile = async (
  strapi: Core.Strapi,
  fileDocumentId: string,
  status: 'published' | 'draft',
): Promise<MediaUse[]> => {
  const uses = new Map<unknown, MediaUse>()
  for (const type of contentTypeNames) {
    const uid = uidOf(type)
    for (const path of mediaFields(strapi, strapi.getModel(uid).attributes)) {
      const filters = path.reduceRight<object>((inner, name) => ({ [name]: inner }), {
        documentId: fileDocumentId,
      })
      for (const entry of await readEntries(strapi, uid, filters, status)) {
        uses.set(entry.documentId, { type, entry })
      }
    }
  }
  return [...uses.values()]
}

/** The published entries that use a file, each once. */
export const publishedUsing = (strapi: Core.Strapi, fileDocumentId: string): Promise<MediaUse[]> =>
  usingFile(strapi, fileDocumentId, 'published')
