import { inject } from 'vitest'
import * as z from 'zod'
import { goOn, type PanelSession } from '../panel-session.ts'
import { signedIn } from './signed-in.ts'

const idSchema = z.union([z.int(), z.string()])
const withId = z.object({ data: z.object({ id: idSchema }) })
const invitedSchema = z.object({ data: z.object({ id: idSchema, registrationToken: z.string() }) })
const registeredSchema = z.object({ data: z.object({ token: z.string() }) })

/**
 * Somebody with an account of their own, who may read entries of these types and nothing else. `leave` takes the
 * account and its role away again.
 */
export const newcomer = async (
  mayRead: readonly string[],
): Promise<{ panel: PanelSession; leave: () => Promise<void> }> => {
  const admin = signedIn('admin')
  const mark = String(Date.now())
  const made = await admin.request('POST', '/admin/roles', { name: `Newcomer ${mark}` })
  const role = withId.parse(made.body).data.id
  await admin.request('PUT', `/admin/roles/${String(role)}/permissions`, {
    permissions: mayRead.map((type) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: `api::${type}.${type}`,
      properties: {},
      conditions: [],
    })),
  })
  const invited = await admin.request('POST', '/admin/users', {
    firstname: 'New',
    lastname: 'Officer',
    email: `new-${mark}@example.org`,
    roles: [role],
  })
  const { id, registrationToken } = invitedSchema.parse(invited.body).data
  const registered = await admin.request('POST', '/admin/register', {
    registrationToken,
    userInfo: { firstname: 'New', lastname: 'Officer', password: 'New-pass-12345' },
  })
  return {
    panel: goOn(inject('copy').cmsUrl, registeredSchema.parse(registered.body).data.token),
    leave: async () => {
      await admin.request('DELETE', `/admin/users/${String(id)}`)
      await admin.request('POST', '/admin/roles/batch-delete', { ids: [role] })
    },
  }
}
