import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { createUser } from '../src/strapi/admin-services.ts'

/** Somebody who is signed in to the panel of a loaded cms. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly email: string
  /** The answer's status and JSON body; `null` where there is no body. Never throws on a refusal. */
  request(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }>
}

const idSchema = z.object({ id: z.int() })
const tokenSchema = z.object({ data: z.object({ token: z.string() }) })

/** Makes an account with a role, by the role's code, and signs it in by its invitation. */
export const personIn = async (
  strapi: Core.Strapi,
  url: string,
  { role, firstname }: { role: string; firstname: string },
): Promise<Person> => {
  const roles = strapi.db.query('admin::role')
  const { id: roleId } = idSchema.parse(await roles.findOne({ where: { code: role } }))
  const registrationToken = randomUUID()
  const email = `${firstname.toLowerCase()}@example.org`
  const person = { firstname, lastname: 'Example', email, roles: [roleId], registrationToken }
  const { id } = idSchema.parse(await createUser(strapi, person))
  const send = async (method: string, path: string, body?: object, token?: string) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    const read: unknown = isJson && text !== '' ? JSON.parse(text) : null
    return { status: answer.status, body: read }
  }
  const registered = await send('POST', '/admin/register', {
    registrationToken,
    userInfo: { firstname, lastname: 'Example', password: 'New-pass-12345' },
  })
  const { token } = tokenSchema.parse(registered.body).data
  return {
    id,
    name: `${firstname} Example`,
    email,
    request: (method, path, body) => send(method, path, body, token),
  }
}

const madeSchema = z.object({ data: z.object({ documentId: z.string() }) })
const refusalSchema = z.object({
  error: z.object({
    message: z.string(),
    details: z.object({ errors: z.array(z.object({ path: z.array(z.string()) })).default([]) }),
  }),
})

/** The documentId in the panel's answer to a save. Throws with the answer where there is none. */
export const savedId = (body: unknown): string => madeSchema.parse(body).data.documentId

/** Where the panel keeps organisations, which need nothing but a name and a kind. */
export const organisations = '/content-manager/collection-types/api::organisation.organisation'

/** Has somebody make an organisation, as a draft; gives its documentId and its address in the panel. */
export const makeOrganisation = async (by: Person, content: object = {}) => {
  const made = await by.request('POST', organisations, {
    name: 'A body',
    kind: 'other',
    ...content,
  })
  const documentId = savedId(made.body)
  return { documentId, path: `${organisations}/${documentId}` }
}

/** What a refusal says, and at which fields: `schedule.publishAt`. */
export const refusalIn = (body: unknown): { message: string; fields: string[] } => {
  const { error } = refusalSchema.parse(body)
  return { message: error.message, fields: error.details.errors.map(({ path }) => path.join('.')) }
}
