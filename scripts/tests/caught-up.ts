import { inject } from 'vitest'
import { untilLive } from '../start/until.ts'

/** Waits until the site shows all that the cms has published: other tests may just have changed it. */
export const siteCaughtUp = (): Promise<void> => {
  const { cmsUrl, siteUrl, secrets } = inject('copy')
  return untilLive(cmsUrl, siteUrl, secrets.SITE_TOKEN, 30)
}
