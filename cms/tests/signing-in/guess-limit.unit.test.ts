import { errors } from '@strapi/utils'
import { expect, test, vi } from 'vitest'
import { createGuessLimit } from '../../src/signing-in/guess-limit'

const door = (tries = 20) => {
  const limit = createGuessLimit(tries)
  const lookUp = vi.fn()
  /** A try, and what is answered: a wrong one is thrown by what is behind, as Strapi does. */
  const attempt = async (
    ip: string,
    { isRight = false, path = '/admin/login', method = 'POST' } = {},
  ): Promise<number> => {
    const context = { method, path, ip, status: 404, set: vi.fn() }
    const behind = () => {
      lookUp()
      if (!isRight) return Promise.reject(new errors.ApplicationError('Invalid credentials'))
      context.status = 200
      return Promise.resolve()
    }
    try {
      await limit(context, behind)
      return context.status
    } catch (error) {
      if (!(error instanceof errors.RateLimitError)) return 400
      expect(context.set).toHaveBeenCalledWith('Retry-After', expect.stringMatching(/^\d+$/u))
      return 429
    }
  }
  return { attempt, lookUp }
}
const times = (count: number) => Array.from({ length: count }, (_, at) => at)

test('an officer who typed wrongly twice is let in', async () => {
  const { attempt } = door()
  expect(await attempt('192.0.2.1')).toBe(400)
  expect(await attempt('192.0.2.1')).toBe(400)
  expect(await attempt('192.0.2.1', { isRight: true })).toBe(200)
})

test('an office of a hundred behind one address signs in on a Monday', async () => {
  const { attempt } = door()
  for (const at of times(100))
    expect([at, await attempt('192.0.2.1', { isRight: true })]).toEqual([at, 200])
})

test('after twenty wrong tries nothing is looked up any more, not even what is right', async () => {
  const { attempt, lookUp } = door()
  for (const at of times(20)) expect([at, await attempt('192.0.2.1')]).toEqual([at, 400])
  expect(await attempt('192.0.2.1')).toBe(429)
  expect(await attempt('192.0.2.1', { isRight: true })).toBe(429)
  expect(lookUp).toHaveBeenCalledTimes(20)
  expect(await attempt('192.0.2.2', { isRight: true })).toBe(200)
})

test('tries at the same time are counted as they come', async () => {
  const { attempt, lookUp } = door()
  const statuses = await Promise.all(times(200).map(() => attempt('192.0.2.1')))
  expect(statuses.filter((status) => status === 429)).toHaveLength(180)
  expect(lookUp).toHaveBeenCalledTimes(20)
})

test('neither another door, another spelling nor another address of the same network begins anew', async () => {
  const { attempt } = door(5)
  const ip = (at: number) => `2001:db8:0:1::${at.toString(16)}`
  expect(await attempt(ip(1), { path: '/admin/login' })).toBe(400)
  expect(await attempt(ip(2), { path: '/ADMIN/Login/' })).toBe(400)
  expect(await attempt(ip(3), { path: '/admin/reset-password' })).toBe(400)
  expect(await attempt(ip(4), { path: '/admin/registration-info', method: 'GET' })).toBe(400)
  // It answers the same whether there is such a person or not, and sends mail.
  expect(await attempt(ip(5), { path: '/admin/forgot-password', isRight: true })).toBe(200)
  expect(await attempt('2001:db8:0:1:ffff::1')).toBe(429)
  expect(await attempt('2001:db8:0:2::1')).toBe(400)
})

test('what is not guessed at is not counted', async () => {
  const { attempt } = door(1)
  for (const path of ['/admin', '/admin/users/me', '/admin/access-token', '/content-manager/x'])
    for (const at of times(3)) expect([at, await attempt('192.0.2.1', { path })]).toEqual([at, 400])
  expect(await attempt('192.0.2.1')).toBe(400)
})
