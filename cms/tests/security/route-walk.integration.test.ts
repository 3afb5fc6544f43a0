import { type ContentTypeName, contentTypeNames } from '@send-review/shared'
import { expect, test } from 'vitest'
import { loadedStrapi } from '../loaded-strapi.ts'
import { personIn } from '../person.ts'
import { everyRoute, type KnownRoute } from './every-route.ts'
import { byAnybody, byContributors, byOfficers, doors } from './reachable.ts'

const { strapi, listen } = await loadedStrapi()
const url = await listen()
const refused = new Set([401, 403, 405])
const endSessions = new Set(['POST /admin/logout', 'DELETE /admin/users/me/sessions'])
const isDoor = ({ name }: KnownRoute) => doors.some((door) => door === name)
/** Without the first page, which leads on to the panel. */
const routes = everyRoute(strapi).filter(({ address }) => address !== '/')

/** The names of all routes at which whoever asks is not refused; an answer of 404 or 400 is no refusal. */
const reached = async (
  ask: (method: string, address: string) => Promise<number>,
  among: readonly KnownRoute[],
) => {
  const names: string[] = []
  for (const { name, method, address } of among) {
    if (!endSessions.has(name) && !refused.has(await ask(method, address))) names.push(name)
  }
  return names.sort()
}

const withToken = (token?: string) => async (method: string, address: string) => {
  const answer = await fetch(url + address, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  })
  await answer.arrayBuffer()
  return answer.status
}

const asRole = async (role: string) => {
  const person = await personIn(strapi, url, { role, firstname: role.replaceAll('-', '') })
  return async (method: string, address: string) =>
    (await person.request(method, address, method === 'GET' ? undefined : {})).status
}

/** The content API of a type: two routes, or one where there is one entry. */
const readingOf = (type: ContentTypeName): string[] => {
  const model = strapi.contentTypes[`api::${type}.${type}`]
  const { singularName, pluralName } = model?.info ?? {}
  return model?.kind === 'singleType'
    ? [`GET /api/${String(singularName)}`]
    : [`GET /api/${String(pluralName)}`, `GET /api/${String(pluralName)}/:id`]
}

const expectReached = async (
  ask: (method: string, address: string) => Promise<number>,
  ...lists: readonly (readonly string[])[]
) =>
  // Everybody may knock there, and few times: it is asked once.
  expect(
    await reached(
      ask,
      routes.filter((route) => !isDoor(route)),
    ),
  ).toEqual(lists.flat().sort())

test('a stranger, and whoever guesses at a token, reaches the panel’s files and what signing in takes', async () => {
  expect(await reached(withToken(), routes.filter(isDoor))).toEqual(doors.toSorted())
  await expectReached(withToken(), byAnybody)
  await expectReached(withToken('guessed'), byAnybody)
})

test('the site’s token reads what is published, says what it has erased, and nothing else', async () => {
  await expectReached(
    withToken(process.env.SITE_TOKEN),
    byAnybody,
    contentTypeNames.flatMap(readingOf),
    [
      'GET /graphql',
      'POST /graphql',
      'GET /api/content-version',
      'GET /api/publishing-log',
      'GET /api/withdrawals',
      'GET /api/withdrawn-pages',
      'POST /api/withdrawals/:id/erased',
    ],
  )
})

test('the preview’s token reads the one entry that is asked for', async () => {
  await expectReached(withToken(process.env.PREVIEW_TOKEN), byAnybody, [
    'GET /api/previews/:type/:documentId/:status',
  ])
})

test('a contributor writes, and changes nothing that readers see and no settings', async () => {
  await expectReached(await asRole('contributor'), byAnybody, byContributors)
})

test('an officer publishes too, and changes no settings', async () => {
  await expectReached(
    await asRole('communications-officer'),
    ...[byAnybody, byContributors, byOfficers],
  )
})

test('nobody changes the content model or copies the database away, not even an administrator', async () => {
  const admin = await asRole('strapi-super-admin')
  const changing = routes.filter(
    ({ name, method }) =>
      name.includes('/admin/transfer') ||
      (name.includes('/content-type-builder/') && method !== 'GET'),
  )
  expect(changing.length).toBeGreaterThan(10)
  for (const { name, method, address } of changing) {
    expect([name, await admin(method, address)]).toEqual([
      name,
      expect.toBeOneOf([401, 403, 404, 405]),
    ])
  }
})
