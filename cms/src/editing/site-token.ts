import { contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { PUBLISHING_LOG } from '../publishing/publishing-log'
import { uidOf } from '../publishing/review-types'
import { WITHDRAWAL } from '../publishing/withdraw/withdrawal-records'
import { requireEnv } from '../require-env'
import { hashOfKey } from '../strapi/admin-services'

const name = 'Site'
const tokens = 'admin::api-token'
const permissions = 'admin::api-token-permission'

/** All that the site may ask: published entries, the content version, the log's public part, and what was withdrawn. */
const actions = [
  ...contentTypeNames.flatMap((type) => [`${uidOf(type)}.find`, `${uidOf(type)}.findOne`]),
  'api::content-version.content-version.find',
  `${PUBLISHING_LOG}.find`,
  `${WITHDRAWAL}.find`,
  `${WITHDRAWAL}.pages`,
  // The one thing it may say: that the publisher has erased what was to be erased.
  `${WITHDRAWAL}.erased`,
]

/**
 * Leaves one token for the content API, the site's, with SITE_TOKEN as its key. Strapi makes
 * "Read Only" and "Full Access" by itself in an empty database; they are deleted, as is a token
 * whose key is no longer SITE_TOKEN. Tokens an administrator made are left alone.
 */
export const ensureSiteToken = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db
    .query(tokens)
    .deleteMany({ where: { name: { $in: ['Read Only', 'Full Access'] }, kind: 'content-api' } })
  const accessKey = hashOfKey(strapi, requireEnv('SITE_TOKEN'))
  const token = {
    name,
    kind: 'content-api',
    type: 'custom',
    accessKey,
    lifespan: null,
    expiresAt: null,
  }
  const known: { id: number } | null = await strapi.db.query(tokens).findOne({ where: { name } })
  const { id }: { id: number } =
    known === null
      ? await strapi.db.query(tokens).create({ data: token })
      : await strapi.db.query(tokens).update({ where: { id: known.id }, data: token })
  await strapi.db.query(permissions).deleteMany({ where: { token: { id } } })
  for (const action of actions) {
    await strapi.db.query(permissions).create({ data: { action, token: id } })
  }
}
