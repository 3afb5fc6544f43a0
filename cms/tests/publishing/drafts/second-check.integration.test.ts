import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { loadedStrapi } from '../../loaded-strapi.ts'
import {
  makeOrganisation,
  organisations,
  type Person,
  personIn,
  refusalIn,
  savedId,
} from '../../person.ts'

let [ada, ben, carol]: Person[] = []

const { strapi, listen } = await loadedStrapi()

beforeAll(async () => {
  const url = await listen()
  ada = await personIn(strapi, url, { role: 'communications-officer', firstname: 'Ada' })
  ben = await personIn(strapi, url, { role: 'strapi-super-admin', firstname: 'Ben' })
  carol = await personIn(strapi, url, { role: 'contributor', firstname: 'Carol' })
})
beforeEach(() => vi.stubEnv('REQUIRE_SECOND_CHECK', 'true'))
afterEach(() => vi.unstubAllEnvs())

const who = (person: Person | undefined): Person => {
  if (person === undefined) throw new Error('Nobody is signed in yet.')
  return person
}
const content = { name: 'A body', kind: 'other' }
const publish = (by: Person | undefined, path: string, body: object = content) =>
  who(by).request('POST', `${path}/actions/publish`, body)
const save = (by: Person | undefined, path: string, body: object) =>
  who(by).request('PUT', path, { ...content, ...body })
const isPublished = async (documentId: string) =>
  (await strapi.documents('api::organisation.organisation').findOne({
    documentId,
    status: 'published',
  })) !== null

test('whoever changed the content last is refused, told who changed it, and who can publish', async () => {
  const { documentId, path } = await makeOrganisation(who(ada))
  const { status, body } = await publish(ada, path)
  expect(status).toBe(400)
  expect(refusalIn(body).message).toMatch(
    /^Ada Example changed this last, on \d+ \w+ \d{4} at \d+:\d\d[ap]m, so somebody else has to publish it\. Ask one of these to check and publish it: Ben Example\.$/u,
  )
  expect(await isPublished(documentId)).toBe(false)
})

test('somebody else publishes it, and the save of their own publish does not make it theirs', async () => {
  const { documentId, path } = await makeOrganisation(who(ada))
  expect((await publish(ben, path)).status).toBe(200)
  expect(await isPublished(documentId)).toBe(true)
})

test('a change that comes with the publish itself is not published by whoever makes it', async () => {
  const { path } = await makeOrganisation(who(carol))
  const { status, body } = await publish(ada, path, { name: 'Another', kind: 'other' })
  expect(status).toBe(400)
  expect(refusalIn(body).message).toContain('Ada Example changed this last')
  // What was typed is kept as the draft, and theirs: it takes somebody else.
  expect((await publish(ada, path, { name: 'Another', kind: 'other' })).status).toBe(400)
  expect((await publish(ben, path, { name: 'Another', kind: 'other' })).status).toBe(200)
})

test('who looks after it, when it goes out and whether it is ready are not its content', async () => {
  const { path } = await makeOrganisation(who(carol))
  const ownership = { owner: 'Ada', nextReviewOn: '2027-01-01' }
  expect((await save(ada, path, { ownership, readyForChecking: true })).status).toBe(200)
  const schedule = { publishAt: '2090-01-01T09:00:00.000Z' }
  expect((await save(ada, path, { schedule })).status).toBe(200)
  expect((await publish(ada, path)).status).toBe(200)
})

test('saving without changing anything does not make it theirs, and changing it does', async () => {
  const { path } = await makeOrganisation(who(ada))
  await save(ben, path, {})
  expect((await publish(ada, path)).status).toBe(400)
  await save(ben, path, { name: 'Changed by Ben' })
  expect((await publish(ben, path, { name: 'Changed by Ben', kind: 'other' })).status).toBe(400)
  expect((await publish(ada, path, { name: 'Changed by Ben', kind: 'other' })).status).toBe(200)
})

test('what readers see already may be published again by anybody who may', async () => {
  const { path } = await makeOrganisation(who(ada))
  await publish(ben, path)
  expect((await publish(ada, path)).status).toBe(200)
  await save(ada, path, { name: 'For a moment' })
  await save(ada, path, {})
  expect((await publish(ada, path)).status).toBe(200)
  await save(ada, path, { name: 'Changed' })
  expect((await publish(ada, path, { name: 'Changed', kind: 'other' })).status).toBe(400)
})

test('publishing many at once is refused for the sake of one, and none is published', async () => {
  const [own, other] = [await makeOrganisation(who(ada)), await makeOrganisation(who(carol))]
  const documentIds = [other.documentId, own.documentId]
  const { status } = await who(ada).request('POST', `${organisations}/actions/bulkPublish`, {
    documentIds,
  })
  expect(status).toBe(400)
  for (const documentId of documentIds) expect(await isPublished(documentId)).toBe(false)
})

test('publishing together is refused where one of them is one’s own', async () => {
  const organiser = await makeOrganisation(who(ada))
  const meetings = '/content-manager/collection-types/api::meeting.meeting'
  const made = await who(carol).request('POST', meetings, {
    ...{ title: 'Drop-in', slug: 'drop-in', kind: 'drop_in', stage: 'planned' },
    startsAt: '2027-02-02T10:00:00.000Z',
    organiser: { connect: [{ documentId: organiser.documentId }], disconnect: [] },
  })
  const id = savedId(made.body)
  const together = `/send-review/entries/meeting/${id}/publish-together`
  const { status, body } = await who(ada).request('POST', together, {})
  expect(status).toBe(400)
  expect(refusalIn(body).message).toContain('the organisation "A body" is not ready: Ada Example')
  expect((await who(ben).request('POST', together, {})).status).toBe(200)
})

test('a page that gets another address is published with the redirect that follows from it', async () => {
  const pages = '/content-manager/collection-types/api::page.page'
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'A page.' }] }]
  const page = { title: 'Moving', slug: 'moving', body: text }
  const made = await who(ada).request('POST', pages, page)
  const id = savedId(made.body)
  expect((await publish(ben, `${pages}/${id}`, page)).status).toBe(200)
  const moved = { ...page, slug: 'moved' }
  expect((await who(ada).request('PUT', `${pages}/${id}`, moved)).status).toBe(200)
  expect((await publish(ben, `${pages}/${id}`, moved)).status).toBe(200)
})

test('a time to publish cannot be set by whoever changed it last', async () => {
  const { path } = await makeOrganisation(who(ada))
  const schedule = { publishAt: '2090-01-01T09:00:00.000Z' }
  const { status, body } = await save(ada, path, { schedule })
  expect(status).toBe(400)
  expect(refusalIn(body).fields).toEqual(['schedule.publishAt'])
  expect(refusalIn(body).message).toContain('Ada Example changed this last')
  expect((await save(ben, path, { schedule })).status).toBe(200)
})

test('a copy is the content of whoever makes it', async () => {
  const { documentId } = await makeOrganisation(who(carol))
  const cloned = await who(ada).request('POST', `${organisations}/clone/${documentId}`, {
    name: 'A copy',
    kind: 'other',
  })
  const copy = savedId(cloned.body)
  expect((await publish(ada, `${organisations}/${copy}`, { name: 'A copy' })).status).toBe(400)
})

test('where it is not required, whoever wrote it publishes it', async () => {
  vi.stubEnv('REQUIRE_SECOND_CHECK', '')
  const { path } = await makeOrganisation(who(ada))
  expect((await publish(ada, path)).status).toBe(200)
})
