import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Publication, publicationSchema } from '@send-review/shared'

class ServedError extends Error {
  override name = 'ServedError'
}

const ANSWER_WITHIN_MS = 5_000

const textAt = async (address: URL): Promise<string> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })
  if (!answer.ok) throw new ServedError(`It answered ${answer.status}.`)
  return answer.text()
}

/**
 * Makes sure that what was switched to is what the site serves. Asks at `siteUrl` as a reader would; without one, the
 * files are read through the link the web server follows.
 * @throws {ServedError} with a sentence.
 */
export const makeSureIsServed = async (
  switchedTo: Publication,
  siteDir: string,
  siteUrl: string | undefined,
): Promise<void> => {
  const place = siteUrl ?? join(siteDir, 'current')
  const read = async (): Promise<Publication> => {
    const text =
      siteUrl === undefined
        ? await readFile(join(place, 'publication.json'), 'utf8')
        : await textAt(new URL('/publication.json', siteUrl))
    return publicationSchema.parse(JSON.parse(text))
  }
  const served = await read().catch((cause: unknown) => {
    throw new ServedError(`The site at ${place} does not say which release it serves.`, { cause })
  })
  const { release, contentVersion } = switchedTo
  if (served.release === release && served.contentVersion === contentVersion) return
  throw new ServedError(
    `The site at ${place} serves release ${served.release} of content ${served.contentVersion}, and not ${release} of ${contentVersion}, to which it was switched.`,
  )
}
