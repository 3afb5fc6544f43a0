import { inject } from 'vitest'
import * as z from 'zod'
import { goOn, type PanelSession } from '../panel-session.ts'
import { signedIn } from './signed-in.ts'

const identified = z.object({ id: z.union([z.int(), z.string()]) })
const rolesSchema = z.object({
  data: z.array(z.looseObject({ ...identified.shape, code: z.string() })),
})
const invitedSchema = z.object({ data: identified.extend({ registrationToken: z.string() }) })
const registeredSchema = z.object({ data: z.object({ token: z.string() }) })

/** Somebody new in the panel; `leave` deletes the account. */
export interface Invited {
  readonly panel: PanelSession
  readonly name: string
  readonly email: string
  readonly password: string
  leave(): Promise<unknown>
}

/** The id of a role, by its code. Throws where there is none. */
const roleOf = async (admin: PanelSession, code: string) => {
  const { data } = rolesSchema.parse((await admin.request('GET', '/admin/roles')).body)
  const role = data.find((one) => one.code === code)
  if (role === undefined) throw new Error(`The cms has no role "${code}".`)
  return role.id
}

/** Invites somebody to a role, as an administrator does, and signs them in: by the invitation, so without a login. */
export const invite = async (code: string, firstname: string): Promise<Invited> => {
  const admin = signedIn('admin')
  const lastname = 'Invited'
  const email = `${firstname.toLowerCase()}-${String(Date.now())}@example.org`
  const password = 'New-pass-12345'
  const invitation = await admin.request('POST', '/admin/users', {
    firstname,
    lastname,
    email,
    roles: [await roleOf(admin, code)],
  })
  const { id, registrationToken } = invitedSchema.parse(invitation.body).data
  const { body } = await admin.request('POST', '/admin/register', {
    registrationToken,
    userInfo: { firstname, lastname, password },
  })
  return {
    panel: goOn(inject('copy').cmsUrl, registeredSchema.parse(body).data.token),
    name: `${firstname} ${lastname}`,
    email,
    password,
    leave: () => admin.request('DELETE', `/admin/users/${String(id)}`),
  }
}
