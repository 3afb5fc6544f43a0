import { CONTENT_VERSION_PATH, contentVersionSchema, versionText } from '@send-review/shared'

const countSchema = contentVersionSchema.pick({ epoch: true, published: true })

class ContentVersionError extends Error {
  override name = 'ContentVersionError'
}

const ANSWER_WITHIN_MS = 5_000

/**
 * Asks the cms how often its content has changed. One question at a time, and a question put while one is under way
 * is asked after it: an old answer never overtakes a newer one.
 * @returns a function that gives `<epoch>:<published>`, and throws {ContentVersionError} with a sentence.
 */
export const contentVersionFrom = (cmsUrl: string, token: string): (() => Promise<string>) => {
  const address = new URL(CONTENT_VERSION_PATH, cmsUrl)

  const ask = async (): Promise<string> => {
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    }).catch((cause: unknown) => {
      throw new ContentVersionError(
        `The cms at ${address.origin} did not answer. See that it runs; it is asked again by itself.`,
        { cause },
      )
    })
    if (!answer.ok) {
      await answer.body?.cancel()
      if (answer.status === 401 || answer.status === 403) {
        throw new ContentVersionError(
          `The cms at ${address.origin} does not accept the publisher's token: it answered ${answer.status}. Give both the same SITE_TOKEN.`,
        )
      }
      throw new ContentVersionError(
        `The cms at ${address.origin} answered ${answer.status} when asked for the content version.`,
      )
    }
    const version = countSchema.safeParse(await answer.json().catch(() => undefined))
    if (version.success) return versionText(version.data)
    throw new ContentVersionError(
      `The cms at ${address.origin} did not answer with a content version.`,
      { cause: version.error },
    )
  }

  let running: Promise<unknown> = Promise.resolve()
  let queued: Promise<string> | undefined
  return () => {
    queued ??= running
      .catch(() => undefined)
      .then(() => {
        queued = undefined
        const asked = ask()
        running = asked
        return asked
      })
    return queued
  }
}
