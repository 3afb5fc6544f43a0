import type { Core } from '@strapi/strapi'
import type { Ability } from './permissions'

interface Identified {
  readonly id: number
}

export interface RoleService {
  findOne(where: { code: string }): Promise<Identified | null>
  create(role: object): Promise<Identified>
  assignPermissions(id: number, permissions: readonly object[]): Promise<unknown>
  deleteByIds(ids: readonly number[]): Promise<unknown>
}

interface AdminServices {
  get(uid: 'admin::role'): RoleService
  get(uid: 'admin::permission'): PermissionService
  get(uid: 'admin::content-type'): ContentTypePermissions
  get(uid: 'admin::user'): { create(user: object): Promise<unknown> }
  get(uid: 'admin::api-token'): { hash(key: string): string }
}

export const adminServices = (strapi: Core.Strapi): AdminServices => {
  const services: AdminServices = strapi.get('services')
  return services
}

/** Something that a role may be allowed to do, as Strapi's settings of roles show it. */
export interface SettingsAction {
  readonly section: 'settings'
  readonly category: string
  readonly displayName: string
  /** With its plugin's name before it, this is the action's id: `admin::site.rebuild`. */
  readonly uid: string
  readonly pluginName: 'admin'
}

interface PermissionService {
  readonly actionProvider: {
    values(): { actionId: string }[]
    registerMany(actions: readonly SettingsAction[]): Promise<unknown>
  }
  readonly engine: { generateUserAbility(user: object): Promise<Ability> }
}

interface ContentTypePermissions {
  getPermissionsWithNestedFields(actions: readonly object[]): object[]
}

export const roleService = (strapi: Core.Strapi): RoleService =>
  adminServices(strapi).get('admin::role')

/** Permissions for these actions on these content types, with every field of them. */
export const permissionsFor = (
  strapi: Core.Strapi,
  actionIds: readonly string[],
  subjects: readonly string[],
): object[] => {
  const services = adminServices(strapi)
  const { actionProvider } = services.get('admin::permission')
  const types = services.get('admin::content-type')
  const actions = actionProvider.values().filter(({ actionId }) => actionIds.includes(actionId))
  return types.getPermissionsWithNestedFields(actions.map((action) => ({ ...action, subjects })))
}

/** Makes known what our own routes ask about, before roles are given it; a Super Admin has all of it. */
export const registerActions = async (
  strapi: Core.Strapi,
  actions: readonly SettingsAction[],
): Promise<void> => {
  await adminServices(strapi).get('admin::permission').actionProvider.registerMany(actions)
}

/** Makes an account; gives it as it is stored. */
export const createUser = (strapi: Core.Strapi, user: object): Promise<unknown> =>
  adminServices(strapi).get('admin::user').create(user)

/** The hash under which Strapi keeps the key of a token. */
export const hashOfKey = (strapi: Core.Strapi, key: string): string =>
  adminServices(strapi).get('admin::api-token').hash(key)
