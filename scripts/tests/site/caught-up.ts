import { contentVersionSchema, publicationSchema, versionText } from '@send-review/shared'
import { inject } from 'vitest'
import { eventually } from '../../eventually.ts'

/** Waits until the site shows all that the cms has published: other tests may just have changed it. */
export const siteCaughtUp = async (): Promise<void> => {
  const { cmsUrl, siteUrl, secrets } = inject('copy')
  const headers = { authorization: `Bearer ${secrets.SITE_TOKEN}` }
  await eventually(
    async () => {
      const asked = await fetch(`${cmsUrl}/api/content-version`, { headers })
      const published = versionText(contentVersionSchema.parse(await asked.json()))
      const live = await fetch(`${siteUrl}/publication.json`)
      const { contentVersion } = publicationSchema.parse(await live.json())
      return contentVersion === published ? true : undefined
    },
    { seconds: 30, until: 'the site shows all that is published' },
  )
}
