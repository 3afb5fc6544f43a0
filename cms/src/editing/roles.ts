import { contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { SITE_ACTIONS } from '../publishing/live/site-actions'
import { uidOf } from '../publishing/review-types'
import { WITHDRAW_ACTION } from '../publishing/withdraw/withdraw-action'
import { permissionsFor, roleService } from '../strapi-services'

export const OFFICER_ROLE = {
  name: 'Communications officer',
  code: 'communications-officer',
  description:
    'Writes and publishes content, looks after files, and has the site built again. Nothing of the settings.',
}

const contentActions = ['create', 'read', 'update', 'delete', 'publish'].map(
  (action) => `plugin::content-manager.explorer.${action}`,
)
const mediaActions = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
]

/** Makes the officers' role, gives it exactly its permissions, and deletes Strapi's own two. */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = roleService(strapi)
  const known = await roles.findOne({ code: OFFICER_ROLE.code })
  const { id } = known ?? (await roles.create(OFFICER_ROLE))
  await roles.assignPermissions(id, [
    ...permissionsFor(strapi, contentActions, contentTypeNames.map(uidOf)),
    ...permissionsOfNoType([...mediaActions, SITE_ACTIONS.rebuild, WITHDRAW_ACTION]),
  ])

  const unused: { id: number }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: ['strapi-editor', 'strapi-author'] } } })
  if (unused.length > 0) await roles.deleteByIds(unused.map((role) => role.id))
}

const permissionsOfNoType = (actions: readonly string[]) =>
  actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))
