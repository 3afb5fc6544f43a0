import { type BuiltEntries, contentTypeNames } from '@send-review/shared'
import { getCollection } from 'astro:content'
import { addressesShowing } from '../view-models/addresses-showing.ts'
import { movedPages } from '../pages/_moved-pages.ts'
import { readContent } from '../pages/_read-content.ts'

/** What this build is made of; the publisher adds which release it is and since when each entry shows. */
export const GET = async (): Promise<Response> => {
  const published = await readContent()
  const moved = new Set((await movedPages()).map(({ from }) => from))
  const redirects = published.redirects.filter(({ from }) => moved.has(from))
  const content = { ...published, redirects }
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
