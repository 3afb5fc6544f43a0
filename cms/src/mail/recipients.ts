import type { Core } from '@strapi/strapi'
import * as z from 'zod'

const people = z.array(z.object({ email: z.string() }))
const inUse = { isActive: true, blocked: false }

/** The addresses of these accounts, as far as they are in use, and of every administrator; each once. */
export const withAdministrators = async (
  strapi: Core.Strapi,
  ids: readonly (number | null)[],
): Promise<string[]> => {
  const users = strapi.db.query('admin::user')
  const named = await users.findMany({
    where: { ...inUse, id: { $in: ids.filter((id) => id !== null) } },
  })
  const administrators = await users.findMany({
    where: { ...inUse, roles: { code: 'strapi-super-admin' } },
  })
  const found = [...people.parse(named), ...people.parse(administrators)]
  return [...new Set(found.map(({ email }) => email))]
}
