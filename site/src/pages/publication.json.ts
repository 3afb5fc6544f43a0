import { type BuiltEntries, contentTypeNames } from '@send-review/shared'
import { getCollection } from 'astro:content'
import { addressesShowing } from '../view-models/addresses-showing.ts'
import { readContent } from '../pages/_read-content.ts'

/** What this build is made of; the publisher adds which release it is and since when each entry shows. */
export const GET = async (): Promise<Response> => {
  const content = await readContent()
  const entries: BuiltEntries = []
  for (const type of contentTypeNames) {
    for (const { id, digest, data } of await getCollection(type)) {
      entries.push({
        type,
        documentId: id,
        digest: String(digest ?? ''),
        urls: addressesShowing(type, data, content),
      })
    }
  }
  return Response.json(entries)
}
