import {
  CONTENT_VERSION_PATH,
  contentVersionSchema,
  publicationSchema,
  versionText,
} from '@send-review/shared'
import { eventually } from '../eventually.ts'

const answer = async (url: string, init?: RequestInit): Promise<Response | undefined> => {
  try {
    const response = await fetch(url, init)
    return response.ok ? response : undefined
  } catch {
    // Nothing listens there yet, or it has just been started again.
    return undefined
  }
}

/** Waits until the cms answers. Throws after five minutes. */
export const untilHealthy = async (cmsUrl: string): Promise<void> => {
  await eventually(() => answer(`${cmsUrl}/_health`), { seconds: 300, until: 'the cms answers' })
}

/** Waits until the site shows what the cms has published now. Throws after so many seconds. */
export const untilLive = async (
  cmsUrl: string,
  siteUrl: string,
  siteToken: string,
  seconds = 300,
): Promise<void> => {
  const headers = { authorization: `Bearer ${siteToken}` }
  await eventually(
    async () => {
      const wanted = await answer(`${cmsUrl}${CONTENT_VERSION_PATH}`, { headers })
      const live = await answer(`${siteUrl}/publication.json`)
      if (wanted === undefined || live === undefined) return undefined
      const version = versionText(contentVersionSchema.parse(await wanted.json()))
      const { contentVersion } = publicationSchema.parse(await live.json())
      return contentVersion === version ? true : undefined
    },
    { seconds, until: 'the site shows what is published' },
  )
}
