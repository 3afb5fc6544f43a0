import type { APIRoute } from 'astro'
import { atomFile } from '../pages/_atom-file.ts'
import { everyPage } from '../pages/_every-page.ts'
import { frameOf } from '../pages/_frame.ts'
import { readContent } from '../pages/_read-content.ts'
import { toFeedEntries, toFeedFacts } from '../view-models/feed.ts'

/** News and every major change, for news readers. */
export const GET: APIRoute = async ({ url }) => {
  const content = await readContent()
  return atomFile(
    toFeedFacts(frameOf(content), content, url),
    toFeedEntries(content, everyPage(content), url),
  )
}
