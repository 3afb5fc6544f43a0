import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { loadedStrapi } from '../loaded-strapi.ts'
import { personIn } from '../person.ts'

const { strapi, listen } = await loadedStrapi()
const url = await listen()
afterEach(() => {
  vi.useRealTimers()
})

const minutes = 60 * 1000
const hours = 60 * minutes
/** Only what the time is: timers go on, for the cms and this test wait with them. */
const pass = (milliseconds: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
}

const post = (path: string, body: object, cookie = '') =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
const answerSchema = z.object({ data: z.object({ token: z.string() }) })
const deviceId = '3f0f7a0e-53c6-4d0c-9a3e-5a54b1b6f6c2'

/** What a browser has after this answer: the token it asks with, and the cookie that brings the next one. */
const opened = async (answer: Response) => {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return { token: answerSchema.parse(await answer.json()).data.token, cookie: cookies.join('; ') }
}
const signIn = async (firstname: string, rememberMe: boolean) => {
  const { email } = await personIn(strapi, url, { role: 'communications-officer', firstname })
  const password = 'New-pass-12345'
  const answer = await post('/admin/login', { email, password, deviceId, rememberMe })
  expect(answer.status).toBe(200)
  return opened(answer)
}
const goOn = (cookie: string) => post('/admin/access-token', {}, cookie)
const isIn = async (token: string) => {
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(`${url}/admin/users/me`, { headers })).status === 200
}

test('what a browser asks with is good for half an hour', async () => {
  const { token } = await signIn('Half', false)
  pass(29 * minutes)
  expect(await isIn(token)).toBe(true)
  pass(2 * minutes)
  expect(await isIn(token)).toBe(false)
})

test.for([
  ['Stays', true],
  ['Leaves', false],
] as const)(
  '%s: who does nothing for two hours signs in again, “remember me” or not',
  async ([name, rememberMe]) => {
    const first = await signIn(name, rememberMe)
    pass(110 * minutes)
    const answer = await goOn(first.cookie)
    expect(answer.status).toBe(200)
    const next = await opened(answer)
    pass(121 * minutes)
    expect((await goOn(next.cookie)).status).toBe(401)
  },
)

test.for([
  ['Works', true],
  ['Writes', false],
] as const)(
  '%s: who works without a break signs in again after twelve hours, “remember me” or not',
  async ([name, rememberMe]) => {
    let { cookie } = await signIn(name, rememberMe)
    for (let passed = 0; passed < 11 * hours; passed += hours) {
      pass(hours)
      const answer = await goOn(cookie)
      expect([passed / hours, answer.status]).toEqual([passed / hours, 200])
      ;({ cookie } = await opened(answer))
    }
    pass(hours + minutes)
    expect((await goOn(cookie)).status).toBe(401)
  },
)
