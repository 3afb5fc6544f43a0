import { expect, test } from 'vitest'
import { BuildError } from '../../../publisher/build-failure.ts'
import { callHook } from '../../../publisher/targets/call-hook.ts'
import { startHost } from './host.ts'

const failureOf = (url: string): Promise<BuildError> =>
  callHook({ url, token: 'token' }).then(
    () => expect.fail('It was accepted.'),
    (error: unknown) => {
      if (error instanceof BuildError) return error
      throw error
    },
  )

test('a hook is called by a POST that Netlify, Cloudflare and GitHub understand', async () => {
  const host = await startHost()
  await callHook({ url: host.hook, token: undefined })
  await callHook({ url: host.hook, token: 'of-github' })
  const body = '{"event_type":"send-review-publish"}'
  expect(host.calls).toEqual([
    { method: 'POST', authorization: undefined, body },
    { method: 'POST', authorization: 'Bearer of-github', body },
  ])
})

test.each([302, 401, 404, 500])(
  'a hook that answers %i is told as such, to be called again, and not followed',
  async (status) => {
    const host = await startHost()
    host.hookStatus = status
    const { failure } = await failureOf(host.hook)
    expect(failure.kind).toBe('failed')
    expect(failure.message).toContain(`The build hook answered ${String(status)}.`)
    expect(host.calls).toHaveLength(1)
  },
)

test('the address of a hook is in no error, nor in what caused it', async () => {
  const host = await startHost()
  host.hookStatus = 500
  const gone = 'http://127.0.0.1:1/hooks/secret?key=secret'
  for (const error of [await failureOf(host.hook), await failureOf(gone)]) {
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret')
    expect(error.cause).toBeUndefined()
  }
  expect((await failureOf(gone)).message).toContain('The build hook did not answer')
})
