import type { Core } from '@strapi/strapi'
import { adminServices } from './admin-services'

export interface Ability {
  can(action: string, subject?: string): boolean
}

const hasAbility = (state: unknown): state is { userAbility: Ability } =>
  typeof state === 'object' && state !== null && 'userAbility' in state

/** Whether a request is one of a signed-in person; `state` is that of the request. */
export const isPerson = hasAbility

/** Whether whoever is signed in may do this, to entries of a type where one is given; `state` is that of the request. */
export const mayDo = (state: unknown, action: string, uid?: string): boolean =>
  hasAbility(state) && state.userAbility.can(action, uid)

const PUBLISH = 'plugin::content-manager.explorer.publish'

/** Whether whoever is signed in may publish entries of a type; `state` is that of the request. */
export const mayPublish = (state: unknown, uid: string): boolean => mayDo(state, PUBLISH, uid)

/** Whether the account with this id is in use and may publish entries of a type now. */
export const accountMayPublish = async (
  strapi: Core.Strapi,
  id: number,
  uid: string,
): Promise<boolean> => {
  const user: object | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id, isActive: true, blocked: false } })
  if (user === null) return false
  const { engine } = adminServices(strapi).get('admin::permission')
  return (await engine.generateUserAbility(user)).can(PUBLISH, uid)
}

/** Whether whoever is signed in may open entries of a type; `state` is that of the request. */
export const mayRead = (state: unknown, uid: string): boolean =>
  mayDo(state, 'plugin::content-manager.explorer.read', uid)
