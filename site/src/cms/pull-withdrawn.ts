import { WITHDRAWN_PAGES_PATH, type WithdrawnPage, withdrawnPagesSchema } from '@send-review/shared'
import { CmsError } from './cms-error.ts'
import type { CmsAccess } from './client.ts'

const PATIENCE_MS = 20_000

/**
 * The pages that were withdrawn, as the cms tells them. The whole list each time: it has an address
 * once however often that was withdrawn, and a copy kept here would be one more place to erase from.
 * Throws a CmsError if there is no answer or a broken one: the site would say of a page that it
 * never was.
 */
export const pullWithdrawn = async ({ url, token }: CmsAccess): Promise<WithdrawnPage[]> => {
  const answer = await fetch(new URL(WITHDRAWN_PAGES_PATH, url), {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new CmsError(
      `The cms at ${url} did not say which pages were withdrawn. See that it runs.`,
      {
        cause,
      },
    )
  })
  if (!answer.ok) {
    await answer.body?.cancel()
    throw new CmsError(
      `The cms at ${url} answered ${String(answer.status)} when asked which pages were withdrawn. See that SITE_TOKEN is the one it knows.`,
    )
  }
  const { success, data, error } = withdrawnPagesSchema.safeParse(
    await answer.json().catch(() => undefined),
  )
  if (success) return data
  throw new CmsError(
    `The cms at ${url} gave a list of withdrawn pages that is broken at ${error.issues[0]?.path.join('.') ?? 'its beginning'}. Start the cms again; if it stays so, tell the people who keep its code.`,
    { cause: error },
  )
}
