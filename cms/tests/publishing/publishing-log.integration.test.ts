import { digestOf } from '@send-review/shared'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { readContentVersion } from '../../src/publishing/content-version.ts'
import { eraseFromLog } from '../../src/publishing/erase-from-log.ts'
import { readPublicLog } from '../../src/publishing/public-log.ts'
import { PUBLISHING_LOG } from '../../src/publishing/publishing-log.ts'
import { loadedStrapi } from '../loaded-strapi.ts'

const uid = 'api::organisation.organisation'
const { strapi } = await loadedStrapi()

const draft = async (name: string) => {
  const { documentId } = await strapi.documents(uid).create({ data: { name, kind: 'other' } })
  return documentId
}
const rows = () => strapi.db.query(PUBLISHING_LOG).findMany({ orderBy: { id: 'asc' } })
const rowsOf = (documentId: string) =>
  strapi.db.query(PUBLISHING_LOG).findMany({ where: { documentId }, orderBy: { id: 'asc' } })
const publicIds = async () => {
  const { entries } = await readPublicLog(strapi, { since: 0, limit: 100 })
  return entries.map(({ documentId }) => documentId)
}

test('what is done outside a request is done by the cms itself', async () => {
  const documentId = await draft('By no one')
  await strapi.documents(uid).publish({ documentId })
  const [row] = await rowsOf(documentId)
  expect(row).toMatchObject({ actorId: null, actorName: 'the cms itself', title: 'By no one' })
})

test('what is erased keeps that something was done, and nothing of what it was', async () => {
  const [documentId, other] = [await draft('A name not to be'), await draft('Another')]
  for (const each of [documentId, other]) await strapi.documents(uid).publish({ documentId: each })
  await strapi.documents(uid).unpublish({ documentId })
  const before = await rowsOf(documentId)
  await eraseFromLog(strapi, documentId)
  const after = await rowsOf(documentId)
  expect(after).toEqual(
    before.map((row: object) => ({
      ...row,
      entry: null,
      title: null,
      address: null,
      reason: null,
      digest: null,
      erased: true,
    })),
  )
  expect(after).toHaveLength(2)
  expect(JSON.stringify(await rows())).not.toContain('A name not to be')
  expect((await rowsOf(other))[0]).toMatchObject({ title: 'Another', erased: false })
  expect(await publicIds()).toContain(other)
  expect(await publicIds()).not.toContain(documentId)
})

test('an erasure is counted, for whoever has read the log must read it anew', async () => {
  const erasures = async () => (await readContentVersion(strapi)).changes.erased ?? NaN
  const documentId = await draft('To be erased')
  await strapi.documents(uid).publish({ documentId })
  const before = await erasures()
  await eraseFromLog(strapi, documentId)
  expect(await erasures()).toBe(before + 1)
})

test('a publish is kept with the digest of what readers get, and readers may know it', async () => {
  const documentId = await draft('Published twice')
  await strapi.documents(uid).publish({ documentId })
  await strapi.documents(uid).publish({ documentId })
  await strapi.documents(uid).unpublish({ documentId })
  const kept = z.array(
    z.object({ digest: z.string().nullable(), entry: z.looseObject({}).nullable() }),
  )
  const [first, ...others] = kept.parse(await rowsOf(documentId))
  const digest = digestOf(first?.entry ?? {})
  expect([first, ...others].map((row) => row?.digest)).toEqual([digest, digest, null])
  const { entries } = await readPublicLog(strapi, { since: 0, limit: 100 })
  const told = entries.filter((entry) => entry.documentId === documentId)
  expect(told.map(({ digest }) => digest)).toEqual([digest, digest, null])
})

test.for([
  ['update', { where: { id: 1 }, data: { title: 'x' } }],
  ['updateMany', { where: {}, data: { title: 'x' } }],
  ['delete', { where: { id: 1 } }],
  ['deleteMany', { where: {} }],
] as const)('the log cannot be changed by %s of the database either', async ([action, params]) => {
  const before = await rows()
  await expect(strapi.db.query(PUBLISHING_LOG)[action](params)).rejects.toThrow(
    'written by publishing alone',
  )
  expect(await rows()).toEqual(before)
})

test('where the log cannot be written nothing is published, and nothing counted', async () => {
  const documentId = await draft('Not to be published')
  const before = await readContentVersion(strapi)
  const stop = strapi.db.lifecycles.subscribe({
    models: [PUBLISHING_LOG],
    beforeCreate: () => {
      throw new Error('The disk is full.')
    },
  })
  try {
    await expect(strapi.documents(uid).publish({ documentId })).rejects.toThrow('disk is full')
  } finally {
    stop()
  }
  expect(await strapi.documents(uid).findOne({ documentId, status: 'published' })).toBeNull()
  expect(await rowsOf(documentId)).toEqual([])
  expect(await readContentVersion(strapi)).toEqual(before)
})

test('a save and publish in one call is refused as a whole when a rule is broken', async () => {
  const documentId = await draft('Kept as it was')
  const data: object = { name: ' ', kind: 'other' }
  await expect(
    strapi.documents(uid).update({ documentId, data, status: 'published' }),
  ).rejects.toThrow('is empty')
  expect(await strapi.documents(uid).findOne({ documentId })).toMatchObject({
    name: 'Kept as it was',
  })
  expect(await rowsOf(documentId)).toEqual([])
})
