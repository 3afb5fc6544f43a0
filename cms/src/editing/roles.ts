import { contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { SITE_ACTIONS } from '../publishing/live/site-actions'
import { uidOf } from '../publishing/review-types'
import { WITHDRAW_ACTION } from '../publishing/withdraw/withdraw-action'
import { permissionsFor, roleService } from '../strapi/admin-services'

export const OFFICER_ROLE = {
  name: 'Communications officer',
  code: 'communications-officer',
  description:
    'Writes and publishes content, looks after files, and has the site built again. Nothing of the settings.',
}

/** Whoever knows the facts and writes them down; somebody else answers for their being public. */
const CONTRIBUTOR_ROLE = {
  name: 'Contributor',
  code: 'contributor',
  description:
    'Writes drafts, adds files and looks at previews. Publishes, unpublishes and deletes nothing.',
}

const ofContent = (...actions: string[]) =>
  actions.map((action) => `plugin::content-manager.explorer.${action}`)

const writing = ofContent('create', 'read', 'update')
const addingFiles = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
]
// A file that is changed changes for readers too, at once: that is a kind of publishing.
const changingFiles = ['plugin::upload.assets.update']

/** Our roles, and exactly what each may do: to content, and otherwise. */
const roles = [
  { role: CONTRIBUTOR_ROLE, content: writing, other: addingFiles },
  {
    role: OFFICER_ROLE,
    content: [...writing, ...ofContent('delete', 'publish')],
    other: [...addingFiles, ...changingFiles, SITE_ACTIONS.rebuild, WITHDRAW_ACTION],
  },
]

/** Makes our roles, gives each exactly its permissions, and deletes Strapi's own two. */
export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  const service = roleService(strapi)
  for (const { role, content, other } of roles) {
    const known = await service.findOne({ code: role.code })
    const { id } = known ?? (await service.create(role))
    await service.assignPermissions(id, [
      ...permissionsFor(strapi, content, contentTypeNames.map(uidOf)),
      ...permissionsOfNoType(other),
    ])
  }

  const unused: { id: number }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: ['strapi-editor', 'strapi-author'] } } })
  if (unused.length > 0) await service.deleteByIds(unused.map((role) => role.id))
}

const permissionsOfNoType = (actions: readonly string[]) =>
  actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))
