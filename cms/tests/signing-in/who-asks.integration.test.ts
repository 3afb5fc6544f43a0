import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { loadedStrapi } from '../loaded-strapi.ts'

const { strapi, listen, compiled } = await loadedStrapi()
const url = await listen()
const { app } = strapi.server
const { proxy, maxIpsCount } = app
afterEach(() => {
  vi.unstubAllEnvs()
  Object.assign(app, { proxy, maxIpsCount })
})

const settingsSchema = z.object({ proxy: z.object({ koa: z.boolean(), maxIpsCount: z.int() }) })
const server: { default: () => unknown } = compiled('../config/server')

/** Has the cms take the address of who asks as in production, with so many proxies before the web server. */
const standBehind = (inFront: string) => {
  vi.stubEnv('CMS_URL', 'https://panel.example.org')
  vi.stubEnv('PROXIES_IN_FRONT', inFront)
  const { koa, ...settings } = settingsSchema.parse(server.default()).proxy
  Object.assign(app, { proxy: koa, maxIpsCount: settings.maxIpsCount })
}

let tries = 0
/** A wrong try with another account each time, and what the web server says of where it comes from. */
const guess = async (forwardedFor: string) => {
  tries += 1
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ email: `who-${String(tries)}@example.org`, password: 'guess' }),
  })
  return answer.status
}
const guessUntilRefused = async (forwardedFor: (at: number) => string) => {
  for (let at = 0; at < 20; at += 1) expect([at, await guess(forwardedFor(at))]).toEqual([at, 400])
  expect(await guess(forwardedFor(20))).toBe(429)
}

test('with the web server alone, who asks is whom it names last, whatever is claimed before', async () => {
  standBehind('')
  await guessUntilRefused((at) => `203.0.113.${String(at)}, 198.51.100.1`)
  expect(await guess('198.51.100.2')).toBe(400)
})

test('behind a proxy, who guesses locks out nobody who comes through the same one', async () => {
  standBehind('1')
  const front = '192.0.2.1'
  await guessUntilRefused((at) => `203.0.113.${String(at)}, 198.51.100.11, ${front}`)
  expect(await guess(`198.51.100.12, ${front}`)).toBe(400)
})

test('behind two, it is the third from the end', async () => {
  standBehind('2')
  const fronts = '192.0.2.2, 192.0.2.3'
  await guessUntilRefused((at) => `203.0.113.${String(at)}, 198.51.100.21, ${fronts}`)
  expect(await guess(`198.51.100.22, ${fronts}`)).toBe(400)
})

test('where the web server was not told of the proxy, all who come through it are one: nobody is believed more', async () => {
  standBehind('1')
  await guessUntilRefused(() => '192.0.2.4')
  expect(await guess('192.0.2.4')).toBe(429)
})
