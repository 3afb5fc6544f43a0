import { type LoggedChange, publicLogSchema, PUBLISHING_LOG_PATH } from '@send-review/shared'
import type { CmsAccess } from './client.ts'
import { CmsError } from './cms-error.ts'

const PATIENCE_MS = 20_000

const askPage = async ({ url, token }: CmsAccess, since: number) => {
  const address = new URL(PUBLISHING_LOG_PATH, url)
  address.searchParams.set('since', String(since))
  try {
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return publicLogSchema.parse(await answer.json())
  } catch (cause) {
    throw new CmsError(
      `The cms at ${url} did not give its publishing log. See that it runs, in the version of this site, and that SITE_TOKEN is the one it knows.`,
      { cause },
    )
  }
}

/**
 * The public part of the publishing log, oldest first: the entries `known`, and what came after them.
 * Throws a CmsError if there is no answer or a broken one.
 */
export const pullLog = async (
  access: CmsAccess,
  known: readonly LoggedChange[] = [],
): Promise<readonly LoggedChange[]> => {
  const entries = [...known]
  for (;;) {
    const page = await askPage(access, entries.at(-1)?.id ?? 0)
    entries.push(...page.entries)
    if (!page.more || page.entries.length === 0) return entries
  }
}
