import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { nameOfPerson } from '../actor'

const PUBLISH = 'plugin::content-manager.explorer.publish'

const withRole = z.array(z.object({ role: z.object({ id: z.int() }).nullable() }))
const roles = z.array(z.object({ id: z.int() }))
const people = z.array(
  z.object({
    id: z.int(),
    email: z.string(),
    firstname: z.string().nullable(),
    lastname: z.string().nullable(),
  }),
)

/** Everybody with an account in use who may publish entries of a type, by name, but for one of them. */
export const whoMayPublish = async (
  strapi: Core.Strapi,
  uid: string,
  except: number | null,
): Promise<string[]> => {
  const permissions = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: PUBLISH, subject: uid }, populate: ['role'] })
  const superAdmins = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: 'strapi-super-admin' } })
  const ids = [
    ...withRole.parse(permissions).flatMap(({ role }) => (role === null ? [] : [role.id])),
    ...roles.parse(superAdmins).map(({ id }) => id),
  ]
  const users = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: false, roles: { id: { $in: ids } } },
  })
  const names = people
    .parse(users)
    .filter(({ id }) => id !== except)
    .map(nameOfPerson)
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'en-GB'))
}
