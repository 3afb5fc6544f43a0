import { type ContentTypeName, digestOf, versionText } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { readContentVersion } from '../content-version'
import { readEntry } from '../entries'
import { publicAddress } from '../public-address'
import { uidOf } from '../review-types'
import type { EntryFacts } from './entry-answer'
import type { Outside } from './outside'
import { refusedEntry } from './refused-entry'
import type { SiteFacts } from './standstill'

const versionNow = async (strapi: Core.Strapi): Promise<string> =>
  versionText(await readContentVersion(strapi))

/** How the site stands now; `before` is the content version from before anything else was read. */
const readSiteFacts = async (
  strapi: Core.Strapi,
  outside: Outside,
  before: string,
): Promise<SiteFacts> => {
  const [publisher, site] = await Promise.all([outside.publisher(), outside.site()])
  const refusal = publisher.isReached ? publisher.value.lastRefusal : null
  const refused = await refusedEntry(strapi, refusal)
  const after = await versionNow(strapi)
  const contentVersion = before === after ? after : null
  return { publisher, site, refused, contentVersion, now: new Date() }
}

/** What is known of the whole site. */
export const siteFacts = async (strapi: Core.Strapi, outside: Outside): Promise<SiteFacts> =>
  readSiteFacts(strapi, outside, await versionNow(strapi))

/** What is known of one entry. Throws a NotFoundError where there is none. */
export const entryFacts = async (
  strapi: Core.Strapi,
  outside: Outside,
  { type, documentId }: { type: ContentTypeName; documentId: string },
  siteUrl: string,
): Promise<EntryFacts> => {
  const before = await versionNow(strapi)
  const published = await readEntry(strapi, uidOf(type), documentId, 'published')
  const draft = await readEntry(strapi, uidOf(type), documentId, 'draft')
  if (published === undefined && draft === undefined) {
    throw new errors.NotFoundError('There is no such entry.')
  }
  const publishedDigest = published === undefined ? null : digestOf(published)
  return {
    ...(await readSiteFacts(strapi, outside, before)),
    type,
    documentId,
    publishedDigest,
    isChanged: draft !== undefined && digestOf(draft) !== publishedDigest,
    ownAddress: published === undefined ? null : await publicAddress(strapi, type, published),
    siteUrl,
  }
}
