import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import {
  type AreaName,
  CONTENT_VERSION_PATH,
  contentVersionSchema,
  publicationSchema,
  versionText,
} from '@send-review/shared'
import { eventually } from '../eventually.ts'
import { seed } from '../seed/seed.ts'
import { ask } from './ask.ts'

/** Fills an empty cms over https, as an administrator does it: no session begins without. */
export const fill = async (
  cmsUrl: string,
  ca: string,
  account: { readonly email: string; readonly password: string },
  area: AreaName,
): Promise<void> => {
  setDefaultCACertificates([...getCACertificates(), ca])
  await seed({ cmsUrl, account, publisher: account, area, say: () => undefined })
}

/** Waits until readers get through the web server what the cms at `host:port` has published. */
export const untilReadersGetIt = async (
  cms: string,
  siteUrl: string,
  ca: string,
  siteToken: string,
): Promise<void> => {
  const bearer = { headers: { authorization: `Bearer ${siteToken}` } }
  const isLive = async () => {
    const wanted = await fetch(`http://${cms}${CONTENT_VERSION_PATH}`, bearer)
    const version = versionText(contentVersionSchema.parse(await wanted.json()))
    const { status, body } = await ask(siteUrl, '/publication.json', { ca })
    if (status !== 200) return undefined
    const { contentVersion } = publicationSchema.parse(JSON.parse(body.toString()))
    return contentVersion === version ? true : undefined
  }
  await eventually(isLive, { seconds: 300, until: 'readers get what is published' })
}
