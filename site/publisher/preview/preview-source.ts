import {
  type PreviewSource,
  previewSourcePath,
  previewSourceSchema,
  type PreviewSubject,
} from '@send-review/shared'

class PreviewSourceError extends Error {
  override name = 'PreviewSourceError'
}

const ANSWER_WITHIN_MS = 10_000
const NOT_FOUND = 404

/**
 * Asks the cms for what a preview is made from.
 * @returns a function that gives it, or `undefined` where there is no such entry; it throws {PreviewSourceError} with a
 * sentence where the cms does not answer as it should.
 */
export const previewSourceFrom =
  (cmsUrl: string, token: string) =>
  async (subject: PreviewSubject): Promise<PreviewSource | undefined> => {
    const answer = await fetch(new URL(previewSourcePath(subject), cmsUrl), {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    }).catch((cause: unknown) => {
      throw new PreviewSourceError(`The cms at ${cmsUrl} did not answer.`, { cause })
    })
    if (answer.status === NOT_FOUND) {
      await answer.body?.cancel()
      return undefined
    }
    const source = previewSourceSchema.safeParse(await answer.json().catch(() => undefined))
    if (answer.ok && source.success) return source.data
    throw new PreviewSourceError(
      `The cms at ${cmsUrl} answered ${answer.status} when asked for a draft. See that PREVIEW_TOKEN is the one it knows.`,
      { cause: source.error },
    )
  }
