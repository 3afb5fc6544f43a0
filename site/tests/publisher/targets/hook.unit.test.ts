import { expect, test } from 'vitest'
import { callHook } from '../../../publisher/targets/call-hook.ts'
import { hookTarget } from '../../../publisher/targets/hook.ts'
import { askPublicSite } from '../../../publisher/targets/public-site.ts'
import { startHost } from './host.ts'

/** A target with a real host, and a clock on which each look at the site is two seconds later. */
const targetOf = async () => {
  const host = await startHost()
  const cms = { version: 'e:1' }
  const time = { now: Date.parse('2026-11-24T09:00:00Z'), looks: 0, onLook: (): void => undefined }
  const told: string[] = []
  const target = hookTarget({
    clock: {
      now: () => new Date(time.now),
      after: (milliseconds, work) => {
        time.now += milliseconds
        time.looks += 1
        time.onLook()
        const timer = setImmediate(work)
        return () => clearImmediate(timer)
      },
    },
    askVersion: () => Promise.resolve(cms.version),
    callHook: () => callHook({ url: host.hook, token: undefined }),
    askSite: () => askPublicSite(host.url),
    limitSeconds: 60,
  })
  const build = () =>
    target.build((version) => told.push(version), {
      isForced: false,
      onCheck: () => told.push('waiting'),
    })
  return { host, cms, time, told, target, build }
}

test('a new version is built by the host, and live when readers get it', async () => {
  const { host, time, told, build } = await targetOf()
  host.publish('e:0', 'r0')
  time.onLook = () => {
    if (time.looks === 3) host.publish('e:1', 'r1')
  }
  expect(await build()).toEqual({ version: 'e:1', release: 'r1', moments: [] })
  expect([told, host.calls.length, time.looks]).toEqual([['e:1', 'waiting'], 1, 3])
})

test('what readers get already at the start is not built again', async () => {
  const { host, build } = await targetOf()
  host.publish('e:1', 'r1')
  expect(await build()).toMatchObject({ version: 'e:1', release: 'r1' })
  expect(host.calls).toEqual([])
})

test('built again, the same content is live with another release', async () => {
  const { host, time, build } = await targetOf()
  host.publish('e:1', 'r1')
  await build()
  time.onLook = () => {
    if (time.looks === 2) host.publish('e:1', 'r2')
  }
  expect(await build()).toMatchObject({ version: 'e:1', release: 'r2' })
  expect([host.calls.length, time.looks]).toEqual([1, 2])
})

test('what is published while the host is stuck is asked for at once', async () => {
  const { host, cms, time, told, build } = await targetOf()
  time.onLook = () => {
    if (time.looks === 2) cms.version = 'e:2'
    if (time.looks === 5) host.publish('e:2', 'r2')
  }
  expect(await build()).toMatchObject({ version: 'e:2', release: 'r2' })
  expect([told, host.calls.length]).toEqual([['e:1', 'waiting', 'e:2', 'waiting'], 2])
})

test('a host that builds something newer than it was asked for has done so', async () => {
  const { host, cms, time, build } = await targetOf()
  time.onLook = () => {
    cms.version = 'e:2'
    host.publish('e:2', 'r2')
  }
  expect(await build()).toMatchObject({ version: 'e:2', release: 'r2' })
  expect(host.calls).toHaveLength(1)
})

test('a build that never comes is told after the limit, in a sentence that says where to look', async () => {
  const { host, time, build } = await targetOf()
  host.served = '<h1>Not found</h1>'
  const error = await build().catch((thrown: unknown) => thrown)
  expect(String(error)).toContain('after 60 seconds readers still do not get what is published')
  expect(error).toMatchObject({
    failure: { kind: 'refused' },
  })
  expect([host.calls.length, time.looks]).toEqual([1, 30])
})

test('nothing is turned back here', async () => {
  const { target } = await targetOf()
  await expect(target.rollBack('r0')).rejects.toThrow('rolled back there')
})
