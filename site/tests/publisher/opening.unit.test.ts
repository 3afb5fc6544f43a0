import { expect, onTestFinished, test } from 'vitest'
import { EnvironmentError } from '@send-review/shared'
import { close, listen } from '../../publisher/listening.ts'
import { createOpening } from '../../publisher/opening.ts'
import { createPublisherServer } from '../../publisher/server.ts'
import { fakeClock } from './fake-clock.ts'

const readOnly = Object.assign(new Error('no'), { code: 'EROFS', path: '/data/site' })
const panel = { authorization: 'Bearer the panel' }

const opened = async () => {
  const clock = fakeClock('2026-11-25T09:00:00Z')
  const warned: string[] = []
  const opening = createOpening({
    clock,
    bellSecret: 'the bell',
    metricsToken: undefined,
    publisherSecret: 'the panel',
    metrics: { text: () => Promise.resolve(''), contentType: 'text/plain' },
    warn: (sentence) => warned.push(sentence),
    onError: () => undefined,
  })
  const server = createPublisherServer(() => opening.answers)
  const url = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`
  onTestFinished(() => close(server))
  return { clock, warned, opening, url }
}

test('while a folder cannot be opened the state says why and since when, and it is tried each second', async () => {
  const { clock, warned, opening, url } = await opened()
  let tries = 0
  const open = opening.until(() => {
    tries += 1
    return tries > 3 ? Promise.resolve('open') : Promise.reject(readOnly)
  })
  await clock.pass(1_500)
  const state = await fetch(`${url}/state`, { headers: panel })
  const message =
    'The disk is read-only at /data/site. Make it writable. The publisher then goes on by itself.'
  expect(await state.json()).toMatchObject({
    state: 'retrying',
    trouble: { since: '2026-11-25T09:00:00.000Z', message },
  })
  const rebuild = await fetch(`${url}/rebuild`, { method: 'POST', headers: panel })
  expect([rebuild.status, await rebuild.json()]).toEqual([409, { message }])
  const bell = { 'x-bell-secret': 'the bell' }
  expect((await fetch(`${url}/bell`, { method: 'POST', headers: bell })).status).toBe(202)
  expect(warned).toEqual([message])

  await clock.pass(1_500)
  expect(await open).toBe('open')
})

test('what the environment has wrong is not tried again', async () => {
  const { opening } = await opened()
  const wrong = new EnvironmentError('HOOK_URL is missing.')
  await expect(opening.until(() => Promise.reject(wrong))).rejects.toBe(wrong)
})
