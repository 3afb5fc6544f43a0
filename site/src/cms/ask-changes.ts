import {
  CONTENT_VERSION_PATH,
  type ContentVersion,
  contentVersionSchema,
} from '@send-review/shared'
import type { CmsAccess } from './client.ts'
import { CmsError } from './cms-error.ts'

const PATIENCE_MS = 20_000

/** Asks the cms of what its content has changed how often. Throws a CmsError if there is no answer. */
export const askChanges = async ({ url, token }: CmsAccess): Promise<ContentVersion> => {
  try {
    const answer = await fetch(new URL(CONTENT_VERSION_PATH, url), {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return contentVersionSchema.parse(await answer.json())
  } catch (cause) {
    throw new CmsError(
      `The cms at ${url} did not say what has changed. See that it runs, in the version of this site, and that SITE_TOKEN is the one it knows.`,
      { cause },
    )
  }
}
