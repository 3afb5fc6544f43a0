import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { PUBLISHING_LOG } from '../../../src/publishing/publishing-log.ts'
import { loadedStrapi } from '../../loaded-strapi.ts'
import {
  makeOrganisation,
  organisations,
  type Person,
  personIn,
  refusalIn,
  savedId,
} from '../../person.ts'

const uid = 'api::organisation.organisation'
let ada: Person
let ben: Person
let carol: Person
let schedule: typeof import('../../../src/publishing/schedule/what-is-due.ts')

const { strapi, listen, compiled } = await loadedStrapi()

beforeAll(async () => {
  schedule = compiled('./publishing/schedule/what-is-due.js')
  const url = await listen()
  ada = await personIn(strapi, url, { role: 'communications-officer', firstname: 'Ada' })
  ben = await personIn(strapi, url, { role: 'communications-officer', firstname: 'Ben' })
  carol = await personIn(strapi, url, { role: 'contributor', firstname: 'Carol' })
})
afterEach(() => vi.unstubAllEnvs())

const content = { name: 'A body', kind: 'other' }
const save = (by: Person, path: string, body: object) =>
  by.request('PUT', path, { ...content, ...body })
const days = (count: number) => new Date(Date.now() + count * 86_400_000)
const future = days(30).toISOString()
const setTimes = (by: Person, path: string, publishAt: Date | null, unpublishAt?: Date) =>
  save(by, path, { schedule: { publishAt, unpublishAt: unpublishAt ?? null } })

const found = z.object({ schedule: z.object({ publishAt: z.string().nullable() }).nullable() })
const timeOf = async (documentId: string) => {
  const draft = await strapi
    .documents(uid)
    .findOne({ documentId, status: 'draft', populate: ['schedule'] })
  return found.parse(draft).schedule?.publishAt ?? null
}
const published = (documentId: string) =>
  strapi.documents(uid).findOne({ documentId, status: 'published' })
const logOf = (documentId: string) =>
  strapi.db.query(PUBLISHING_LOG).findMany({ where: { documentId }, orderBy: { id: 'asc' } })
const wordsOf = async (type: string, documentId: string) =>
  JSON.stringify(
    (await ada.request('GET', `/send-review/entries/${type}/${documentId}/schedule`)).body,
  )
const refused: string[] = []
/** What the alarm does at its moment, had the time come. */
const passTo = (moment: Date) =>
  schedule.doWhatIsDue(strapi, moment, ({ documentId }, why) => {
    refused.push(`${documentId} ${why}`)
    return Promise.resolve()
  })

test('it is published at its moment, once, in the name of whoever set the time, and is not modified', async () => {
  const { documentId, path } = await makeOrganisation(carol)
  const moment = new Date(Date.now() + 1500)
  expect((await setTimes(ada, path, moment)).status).toBe(200)
  expect(await wordsOf('organisation', documentId)).toMatch(
    /Will be published on [^"]+, by Ada Example: the draft as it stands then\./u,
  )
  await save(carol, path, { name: 'As it stood then' })
  expect(await published(documentId)).toBeNull()
  await vi.waitFor(
    async () => expect(await published(documentId)).toMatchObject({ name: 'As it stood then' }),
    { timeout: 10_000 },
  )
  const [row, ...more] = await logOf(documentId)
  expect(more).toEqual([])
  expect(row).toMatchObject({
    ...{ action: 'publish', actorId: ada.id, actorName: 'Ada Example' },
    ...{ scheduledFor: moment.toISOString(), isLate: false },
  })
  const { at } = z.object({ at: z.string() }).parse(row)
  expect(Date.parse(at) - moment.getTime()).toBeGreaterThanOrEqual(0)
  expect(Date.parse(at) - moment.getTime()).toBeLessThan(1000)
  expect(await timeOf(documentId)).toBeNull()
  const { body } = await ada.request('GET', `${organisations}/${documentId}`)
  expect(body).toMatchObject({ data: { status: 'published' } })
  expect(await wordsOf('organisation', documentId)).toContain('"words":[]')
})

test('it is unpublished at its moment', async () => {
  const { documentId, path } = await makeOrganisation(ada)
  await ada.request('POST', `${path}/actions/publish`, content)
  await setTimes(ada, path, null, days(1))
  await passTo(days(2))
  expect(await published(documentId)).toBeNull()
  expect((await logOf(documentId))[1]).toMatchObject({ action: 'unpublish', actorId: ada.id })
  expect(await strapi.documents(uid).findOne({ documentId, status: 'draft' })).not.toBeNull()
})

test('only somebody who may publish sets or changes a time; the save is refused at the field', async () => {
  const { documentId, path } = await makeOrganisation(carol)
  const schedule = { publishAt: future }
  const { status, body } = await save(carol, path, { name: 'Not kept', schedule })
  expect(status).toBe(400)
  expect(refusalIn(body)).toEqual({
    message:
      'Publish or unpublish later: Publish at can be set or changed only by somebody who may publish. Leave it as it was.',
    fields: ['schedule.publishAt'],
  })
  const made = await carol.request('POST', organisations, { ...content, schedule })
  expect(made.status).toBe(400)
  await setTimes(ada, path, new Date(future))
  expect((await save(carol, path, { name: 'Kept', schedule })).status).toBe(200)
  expect((await save(carol, path, { schedule: null })).status).toBe(400)
  expect((await save(carol, path, { schedule: { publishAt: days(31) } })).status).toBe(400)
  expect(await timeOf(documentId)).toBe(future)
})

test('a time that is past, or an end that is before the beginning, is refused in a sentence', async () => {
  const { path } = await makeOrganisation(ada)
  const past = await setTimes(ada, path, days(-1))
  expect(past.status).toBe(400)
  expect(refusalIn(past.body).message).toBe(
    'Publish or unpublish later: Publish at is in the past. Set a later time; or leave it empty, and press Publish.',
  )
  const turned = await setTimes(ada, path, days(2), days(1))
  expect(refusalIn(turned.body).fields).toEqual(['schedule.unpublishAt'])
})

/** As if the cms had been down when the time came. */
const miss = async (documentId: string, moment: Date) => {
  const acts = strapi.db.query('api::draft-act.draft-act')
  await acts.updateMany({ where: { documentId, kind: 'publish_at' }, data: { moment } })
  const draft: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: ['schedule'] })
  const { schedule } = z.object({ schedule: z.object({ id: z.int() }) }).parse(draft)
  await strapi.db
    .query('review.schedule')
    .update({ where: { id: schedule.id }, data: { publishAt: moment } })
}

test('what was missed while the cms was down is done once it is back, once, and the log says it is late', async () => {
  const { documentId, path } = await makeOrganisation(ada)
  await setTimes(ada, path, new Date(future))
  const missed = new Date(Date.now() - 3_600_000)
  await miss(documentId, missed)
  await Promise.all([passTo(new Date()), passTo(new Date())])
  await passTo(new Date())
  expect(await logOf(documentId)).toMatchObject([
    { action: 'publish', scheduledFor: missed.toISOString(), isLate: true },
  ])
})

test('published and unpublished while the cms was down, it ends as it should: unpublished', async () => {
  const { documentId, path } = await makeOrganisation(ada)
  await setTimes(ada, path, days(1), days(2))
  await passTo(days(3))
  expect(await logOf(documentId)).toMatchObject([{ action: 'publish' }, { action: 'unpublish' }])
  expect(await published(documentId)).toBeNull()
})

test('what breaks a rule when its time comes is refused, said beside the form, and not tried again', async () => {
  const { documentId, path } = await makeOrganisation(ada)
  await setTimes(ada, path, days(1))
  await save(carol, path, { name: ' ', schedule: { publishAt: await timeOf(documentId) } })
  await passTo(days(2))
  expect(refused).toContainEqual(expect.stringContaining(`${documentId} Name is empty.`))
  expect(await published(documentId)).toBeNull()
  expect(await timeOf(documentId)).toBeNull()
  expect(await wordsOf('organisation', documentId)).toMatch(
    /What Ada Example had set for [^"]+ was not done\. Name is empty\. Write at least one word\./u,
  )
  await save(ada, path, { name: 'Mended' })
  await passTo(days(3))
  expect(await published(documentId)).toBeNull()
  await setTimes(ada, path, days(1))
  expect(await wordsOf('organisation', documentId)).not.toContain('was not done')
})

test('the second check is asked again when the time comes', async () => {
  vi.stubEnv('REQUIRE_SECOND_CHECK', 'true')
  const { documentId, path } = await makeOrganisation(carol)
  expect((await setTimes(ada, path, days(1))).status).toBe(200)
  await save(ada, path, {
    name: 'Changed by Ada',
    schedule: { publishAt: await timeOf(documentId) },
  })
  expect(await wordsOf('organisation', documentId)).toContain(
    'As it stands now that would be refused. Ada Example changed this last',
  )
  await passTo(days(2))
  expect(await published(documentId)).toBeNull()
  expect(await wordsOf('organisation', documentId)).toContain('Ada Example changed this last')
})

test('nothing is published in the name of somebody who may not publish any more', async () => {
  const { documentId, path } = await makeOrganisation(carol)
  await setTimes(ben, path, days(1))
  const users = strapi.db.query('admin::user')
  await users.update({ where: { id: ben.id }, data: { blocked: true } })
  await passTo(days(2))
  await users.update({ where: { id: ben.id }, data: { blocked: false } })
  expect(await published(documentId)).toBeNull()
  expect(await wordsOf('organisation', documentId)).toContain('may not publish this any more')
})

test('of two that are set for the same moment, one may need the other', async () => {
  const organiser = await makeOrganisation(ada)
  const meetings = '/content-manager/collection-types/api::meeting.meeting'
  const moment = days(1)
  const made = await ada.request('POST', meetings, {
    ...{ title: 'Board', slug: 'board', kind: 'board', stage: 'planned' },
    startsAt: '2027-02-02T10:00:00.000Z',
    organiser: { connect: [{ documentId: organiser.documentId }], disconnect: [] },
    schedule: { publishAt: moment },
  })
  const id = savedId(made.body)
  await setTimes(ada, organiser.path, moment)
  await passTo(days(2))
  expect(await published(organiser.documentId)).not.toBeNull()
  expect(
    await strapi.documents('api::meeting.meeting').findOne({ documentId: id, status: 'published' }),
  ).not.toBeNull()
})

test('a copy has no times, and discarding changes leaves those that are set', async () => {
  const { documentId, path } = await makeOrganisation(ada)
  await ada.request('POST', `${path}/actions/publish`, content)
  await setTimes(ada, path, new Date(future))
  const cloned = await carol.request('POST', `${organisations}/clone/${documentId}`, {
    ...content,
    schedule: { publishAt: future },
  })
  const copy = savedId(cloned.body)
  expect(cloned.status).toBe(200)
  expect(await timeOf(copy)).toBeNull()
  expect((await carol.request('POST', `${path}/actions/discard`, {})).status).toBe(200)
  expect(await timeOf(documentId)).toBe(future)
  await ada.request('DELETE', path)
  await passTo(days(60))
  expect(await published(copy)).toBeNull()
  expect(await published(documentId)).toBeNull()
})

test('what is withdrawn does not come back by itself', async () => {
  const { documentId, path } = await makeOrganisation(ada)
  await ada.request('POST', `${path}/actions/publish`, content)
  await setTimes(ada, path, days(1))
  const withdrawn = await ada.request(
    'POST',
    `/send-review/entries/organisation/${documentId}/withdraw`,
    { reason: '', isAddressGone: false, deletesFiles: false, withIt: [] },
  )
  expect(withdrawn.status).toBe(200)
  await passTo(days(2))
  expect(await published(documentId)).toBeNull()
})
