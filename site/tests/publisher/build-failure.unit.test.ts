import { expect, test } from 'vitest'
import { failureOf } from '../../publisher/build-failure.ts'

const withFacts = (message: string, facts: object, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), facts)

test('an entry that cannot be built is a refusal, named by type, entry and field', () => {
  const place = { type: 'inspection', documentId: 'a1', field: 'title' }
  const wrapped = new Error('Astro stopped.', { cause: withFacts('The title is empty.', place) })
  expect(failureOf(wrapped)).toEqual({ kind: 'refused', message: 'The title is empty.', ...place })
})

test.each([
  [
    'a cms that does not listen',
    new TypeError('fetch failed', { cause: withFacts('', { code: 'ECONNREFUSED' }) }),
  ],
  ['a cms that answers 503', withFacts('GraphQL Error', { response: { status: 503 } })],
  ['a cms that is too slow', withFacts('The operation timed out.', { name: 'TimeoutError' })],
  ['a full disk', withFacts('ENOSPC: no space left on device', { code: 'ENOSPC' })],
])('%s is tried again', (_name, error) => {
  expect(failureOf(error).kind).toBe('failed')
})

test('a full disk is told in words, wherever it was met', () => {
  const full = withFacts('ENOSPC: no space left on device', { code: 'ENOSPC', path: '/work/build' })
  const told = failureOf(new Error('Astro stopped.', { cause: full }))
  expect(told.message).toContain('The disk is full at /work/build')
})

test('whatever is thrown, there is a sentence', () => {
  expect(failureOf(undefined)).toMatchObject({ message: 'The build stopped and did not say why.' })
  expect(failureOf(new Error('A page has no title.'))).toMatchObject({
    kind: 'refused',
    message: 'A page has no title.',
    type: null,
  })
})
