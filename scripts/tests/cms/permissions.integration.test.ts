import { contentTypeNames } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import { signIn } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl, officer, secrets } = inject('copy')

const graphql = async (query: string, token?: string) => {
  const answer = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  })
  return { status: answer.status, text: await answer.text() }
}

test('a stranger is told nothing, by GraphQL or by REST', async () => {
  const { status, text } = await graphql('{ actionAreas { title } }')
  expect(status === 401 || text.includes('Missing or invalid credentials')).toBe(true)
  expect(text).not.toContain('"title":')
  for (const path of [
    '/api/action-areas',
    '/api/local-area',
    '/api/content-version',
    '/upload/files',
  ]) {
    expect((await fetch(cmsUrl + path)).status, path).toBeGreaterThanOrEqual(400)
  }
})

test('a wrong token is a stranger', async () => {
  const { text } = await graphql('{ actionAreas { title } }', `${secrets.SITE_TOKEN}x`)
  expect(text).not.toContain('"title":')
})

test('the site reads what is published, and is refused drafts', async () => {
  const { text } = await graphql(
    '{ actionAreas(pagination: { limit: 3 }) { title } }',
    secrets.SITE_TOKEN,
  )
  expect(text).toContain('"title":')
  const drafts = await graphql('{ actionAreas(status: DRAFT) { title } }', secrets.SITE_TOKEN)
  expect(drafts.text).not.toContain('"title":')
  const headers = { authorization: `Bearer ${secrets.SITE_TOKEN}` }
  const rest = await fetch(`${cmsUrl}/api/action-areas?status=draft`, { headers })
  expect(rest.status).toBeGreaterThanOrEqual(400)
})

test.each([
  '{ __schema { types { name } } }',
  'mutation { deleteActionArea(documentId: "x") { documentId } }',
  '{ actionAreas { createdBy { documentId } } }',
  '{ actionAreas { ownership { ownerEmail } } }',
  '{ actionAreas { ownership { internalNote } } }',
])('GraphQL does not know %s', async (query) => {
  const { text } = await graphql(query, secrets.SITE_TOKEN)
  expect(text).toContain('"errors"')
  expect(text).not.toContain('"data":{"')
})

test('the site cannot write through REST either', async () => {
  const headers = {
    authorization: `Bearer ${secrets.SITE_TOKEN}`,
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ data: { name: 'Not to be' } })
  const answer = await fetch(`${cmsUrl}/api/organisations`, { method: 'POST', headers, body })
  expect([401, 403, 404, 405]).toContain(answer.status)
})

test('an officer has content and media, and nothing of settings', async () => {
  const panel = signedIn('officer')
  for (const type of contentTypeNames.filter(
    (name) => !['local-area', 'review-page'].includes(name),
  )) {
    const path = `/content-manager/collection-types/api::${type}.${type}`
    expect((await panel.request('GET', path)).status, type).toBe(200)
  }
  expect((await panel.request('GET', '/upload/files')).status).toBe(200)
  for (const path of [
    '/admin/users',
    '/admin/roles',
    '/admin/webhooks',
    '/admin/api-tokens',
    '/admin/transfer/tokens',
    '/content-manager/collection-types/admin::user',
  ]) {
    expect((await panel.request('GET', path)).status, path).toBe(403)
  }
})

test("there are three roles, no token but the site's, and one webhook", async () => {
  const panel = signedIn('admin')
  const names = async (path: string) => {
    const { body } = await panel.request('GET', path)
    return [...JSON.stringify(body).matchAll(/"name":"([^"]+)"/gu)].map(([, name]) => name)
  }
  expect((await names('/admin/roles')).sort()).toEqual([
    'Communications officer',
    'Contributor',
    'Super Admin',
  ])
  expect(await names('/admin/api-tokens')).toEqual(['Site'])
  expect(await names('/admin/webhooks')).toHaveLength(1)
})

test('a wrong password is refused without saying which half was wrong', async () => {
  await expect(signIn(cmsUrl, { ...officer, password: 'wrong' })).rejects.toThrow(
    'Invalid credentials',
  )
  await expect(signIn(cmsUrl, { email: 'nobody@example.org', password: 'wrong' })).rejects.toThrow(
    'Invalid credentials',
  )
})
