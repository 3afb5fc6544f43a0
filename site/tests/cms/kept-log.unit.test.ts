import { expect, test } from 'vitest'
import { KeptLog } from '../../src/cms/kept-log.ts'
import { logged } from '../fixture/log.ts'

const epoch = '7d1b0a4e-53c1-4a8e-9a52-9d0d0c5a1f11'
const other = '0f0e0d0c-53c1-4a8e-9a52-9d0d0c5a1f11'
const HOUR_MS = 60 * 60 * 1000
const entries = [logged(1, '2026-02-04T10:00:00.000Z', 'publish', { documentId: 'a' })]
const versionOf = (changes: Record<string, number>, of = epoch) => ({
  epoch: of,
  published: 1,
  draft: 0,
  changes: { plan: 0, '*': 0, erased: 0, ...changes },
})

const keeping = () => {
  const time = { now: 0 }
  const kept = new KeptLog(() => time.now)
  kept.keep(versionOf({}), entries, true)
  return { kept, time }
}

test('what was read stays as it was while things are published and taken away', () => {
  expect(new KeptLog().stillAt(versionOf({}))).toEqual([])
  expect(keeping().kept.stillAt(versionOf({ plan: 3, '*': 2 }))).toBe(entries)
})

test('all is read anew when something was erased, and when the database is another', () => {
  expect(keeping().kept.stillAt(versionOf({ erased: 1 }))).toEqual([])
  expect(keeping().kept.stillAt(versionOf({}, other))).toEqual([])
})

test('all is read anew after an hour, counted from when it was last whole', () => {
  const { kept, time } = keeping()
  time.now = HOUR_MS
  kept.keep(versionOf({}), entries, false)
  expect(kept.stillAt(versionOf({}))).toBe(entries)
  time.now = HOUR_MS + 1
  expect(kept.stillAt(versionOf({}))).toEqual([])
})
