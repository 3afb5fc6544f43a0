import { type Publication, publicationSchema } from '@send-review/shared'

const ANSWER_WITHIN_MS = 10_000

/**
 * What the site at `siteUrl` says of itself to readers, past any cache; null while it says nothing that can be
 * understood, as before its first build.
 */
export const askPublicSite = async (siteUrl: string): Promise<Publication | null> => {
  const address = new URL('/publication.json', siteUrl)
  const text = await fetch(address, {
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  )
  const read = publicationSchema.safeParse(parsedJson(text))
  return read.success ? read.data : null
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
