import { expect, test } from 'vitest'
import { KeptPull } from '../../src/cms/kept-pull.ts'

const epoch = '7d1b0a4e-53c1-4a8e-9a52-9d0d0c5a1f11'
const other = '0f0e0d0c-53c1-4a8e-9a52-9d0d0c5a1f11'
const HOUR_MS = 60 * 60 * 1000

const versionOf = (changes: Record<string, number>, of = epoch) => ({
  epoch: of,
  published: 1,
  draft: 0,
  changes: { 'action-area': 0, plan: 0, '*': 0, ...changes },
})

const keeping = () => {
  const time = { now: 0 }
  const kept = new KeptPull(() => time.now)
  const given = new Map([
    ['action-area', [{ documentId: 'area' }]],
    ['plan', [{ documentId: 'plan' }]],
  ] as const)
  kept.keep(versionOf({}), given, true)
  const typesAt = (version: ReturnType<typeof versionOf>, isForDraft = false) => [
    ...kept.stillAt(version, isForDraft).keys(),
  ]
  return { kept, given, time, typesAt }
}

test('nothing is known before anything was pulled', () => {
  expect(new KeptPull().stillAt(versionOf({}), true).size).toBe(0)
})

test('a type that was not published since is not asked for again', () => {
  const { typesAt } = keeping()
  expect(typesAt(versionOf({ plan: 1 }))).toEqual(['action-area'])
})

test.each([
  ['something was taken away or a file was changed', versionOf({ '*': 1, plan: 1 })],
  ['the database was restored', versionOf({ plan: 1 }, other)],
  ['nothing was counted, for then somebody wants it built anew', versionOf({})],
])('everything is asked for again when %s', (_, version) => {
  expect(keeping().typesAt(version)).toEqual([])
})

test('for a draft nothing is asked for again that was not published since', () => {
  expect(keeping().typesAt(versionOf({}), true)).toEqual(['action-area', 'plan'])
})

test('everything is asked for again after an hour, counted from when it was last whole', () => {
  const { kept, given, time, typesAt } = keeping()
  time.now = HOUR_MS
  expect(typesAt(versionOf({ plan: 1 }))).toEqual(['action-area'])
  kept.keep(versionOf({ plan: 1 }), given, false)
  time.now = HOUR_MS + 1
  expect(typesAt(versionOf({ plan: 2 }))).toEqual([])
  kept.keep(versionOf({ plan: 2 }), given, true)
  expect(typesAt(versionOf({ plan: 3 }))).toEqual(['action-area'])
})
