import {
  CONTENT_VERSION_PATH,
  contentVersionSchema,
  PUBLISHING_LOG_PATH,
  publicLogSchema,
} from '@send-review/shared'
import type { RunningCopy } from '../running-copy.ts'

/** How many changes the cms counts, and how many its log holds: they grow together. */
export const changeCounts = async ({ cmsUrl, secrets }: RunningCopy) => {
  const headers = { authorization: `Bearer ${secrets.SITE_TOKEN}` }
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(cmsUrl + path, { headers })).json()
  const { published } = contentVersionSchema.parse(await ask(CONTENT_VERSION_PATH))
  let logged = 0
  for (let since = 0, more = true; more;) {
    const page = publicLogSchema.parse(await ask(`${PUBLISHING_LOG_PATH}?since=${since}`))
    logged += page.entries.length
    since = page.entries.at(-1)?.id ?? since
    more = page.more
  }
  return { published, logged }
}
