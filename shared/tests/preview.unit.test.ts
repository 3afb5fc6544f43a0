import { expect, test } from 'vitest'
import { readPreviewToken, signPreview } from '../src/index.ts'

const secret = 'a-secret-of-the-preview'
const subject = { type: 'action-area', documentId: 'a1b2', status: 'draft' } as const
const now = new Date('2026-11-25T10:00:00.000Z')
const expires = new Date('2026-11-25T11:00:00.000Z')
const token = signPreview(secret, subject, expires)

test('a token opens the entry it was signed for, until its time is over', () => {
  expect(readPreviewToken(secret, token, now)).toEqual({ ...subject, expires })
  expect(readPreviewToken(secret, token, new Date(expires.getTime() - 1))).toBeDefined()
  expect(readPreviewToken(secret, token, expires)).toBeUndefined()
})

test.each([
  ['another entry', token.replace('a1b2', 'a1b3')],
  ['another type', token.replace('action-area', 'inspection')],
  ['another status', token.replace('draft', 'published')],
  ['more time', token.replace(/\.(\d+)\./u, (_, seconds: string) => `.${Number(seconds) + 60}.`)],
  ['a signature cut short', token.slice(0, -1)],
  ['no signature', token.replace(/\.[^.]*$/u, '.')],
  ['nothing', ''],
  ['something long', 'x'.repeat(100_000)],
])('a token changed to %s opens nothing', (_what, changed) => {
  expect(changed).not.toBe(token)
  expect(readPreviewToken(secret, changed, now)).toBeUndefined()
})

test('a token of another secret opens nothing', () => {
  expect(readPreviewToken(secret, signPreview('another', subject, expires), now)).toBeUndefined()
})

test('a token can stand in an address as it is', () => {
  expect(encodeURIComponent(token)).toBe(token)
})
