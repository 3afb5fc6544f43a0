import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf, publicLogSchema, versionText } from '../src/index.ts'
import { inspection } from './sample.ts'

test('the digest of an entry does not depend on the order of keys or on when it was published', () => {
  const turned = Object.fromEntries(Object.entries(inspection).reverse())
  expect(digestOf({ ...turned, publishedAt: '2030-01-01T00:00:00.000Z' })).toBe(
    digestOf(inspection),
  )
})

test('the digest changes with every word, at any depth, and with the order of a list', () => {
  const digests = [
    inspection,
    { ...inspection, title: `${inspection.title}.` },
    { ...inspection, startsOn: { ...inspection.startsOn, precision: 'day' } },
    { ...inspection, inspectedBy: [{ documentId: 'cqc' }, { documentId: 'ofsted' }] },
    { ...inspection, inspectedBy: [{ documentId: 'ofsted' }, { documentId: 'cqc' }] },
  ].map(digestOf)
  expect(new Set(digests).size).toBe(digests.length)
})

test('two texts have one digest only if they are the same text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(digestOf({ text: one }) === digestOf({ text: other })).toBe(one === other)
    }),
  )
})

test('a content version is written as its epoch and the count of publishes', () => {
  const epoch = '5f0c8a1e-52f5-4a3b-9f0e-0c6a5f6f1a11'
  expect(versionText({ epoch, published: 7 })).toBe(`${epoch}:7`)
})

test('the public part of the log has no room for who did it', () => {
  const entry = {
    id: 1,
    at: '2022-01-20T09:00:00.000Z',
    action: 'publish',
    contentType: 'inspection',
    documentId: 'i1',
    title: 'Visit of 2022',
    address: '/inspections/visit-of-2022/',
    reason: null,
    digest: null,
  }
  const log = { limit: 100, more: false, entries: [entry] }
  expect(publicLogSchema.parse(log)).toEqual(log)
  const withName = { ...log, entries: [{ ...entry, actorName: 'Officer' }] }
  expect(publicLogSchema.safeParse(withName).success).toBe(false)
})
