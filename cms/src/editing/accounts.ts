import { cmsEnvironment, readEnvironment } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { createUser } from '../strapi/admin-services'
import { OFFICER_ROLE } from './roles'

const accounts = cmsEnvironment.pick({
  ADMIN_EMAIL: true,
  ADMIN_PASSWORD: true,
  OFFICER_EMAIL: true,
  OFFICER_PASSWORD: true,
})

/**
 * Makes the first two accounts in an empty cms, from ADMIN_EMAIL, ADMIN_PASSWORD, OFFICER_EMAIL
 * and OFFICER_PASSWORD. Where those are not set, the panel asks for the first account itself.
 */
export const ensureFirstAccounts = async (strapi: Core.Strapi): Promise<void> => {
  if ((await strapi.db.query('admin::user').count()) > 0) return
  await createAccount(strapi, 'ADMIN', 'strapi-super-admin', {
    firstname: 'System',
    lastname: 'administrator',
  })
  await createAccount(strapi, 'OFFICER', OFFICER_ROLE.code, {
    firstname: 'Communications',
    lastname: 'officer',
  })
}

const createAccount = async (
  strapi: Core.Strapi,
  variables: 'ADMIN' | 'OFFICER',
  code: string,
  person: { firstname: string; lastname: string },
) => {
  const given = readEnvironment(accounts, process.env)
  const [email, password] = [given[`${variables}_EMAIL`], given[`${variables}_PASSWORD`]]
  if (email === undefined || password === undefined) return
  const role: { id: number } | null = await strapi.db
    .query('admin::role')
    .findOne({ where: { code } })
  if (role === null) throw new Error(`The cms has no role "${code}" for ${email}.`)
  await createUser(strapi, {
    ...person,
    email: email.toLowerCase(),
    password,
    roles: [role.id],
    isActive: true,
    blocked: false,
    registrationToken: null,
  })
}
