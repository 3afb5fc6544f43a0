import { BuildError } from '../build-failure.ts'

/** How a host is told to build. The address alone lets anybody have it build: it is never told or logged. */
export type BuildHook = { url: string; token: string | undefined }

const ANSWER_WITHIN_MS = 30_000

const failed = (message: string) =>
  new BuildError({ kind: 'failed', message, type: null, documentId: null, field: null })

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? ` (${code})` : ''
}

/**
 * Calls a host's build hook: a POST, as Netlify and Cloudflare take it, with what GitHub's repository_dispatch wants
 * beside. No redirect is followed, since that would tell another host the address.
 * @throws {BuildError} with a sentence that does not hold the address.
 */
export const callHook = async ({ url, token }: BuildHook): Promise<void> => {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'send-review-publisher',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ event_type: 'send-review-publish' }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch((error: unknown) => {
    throw failed(
      `The build hook did not answer${codeOf(error)}. See whether HOOK_URL is still as the host gave it.`,
    )
  })
  await answer.body?.cancel()
  if (answer.ok) return
  throw failed(
    `The build hook answered ${answer.status}. See whether HOOK_URL and HOOK_TOKEN are still as the host gave them.`,
  )
}
