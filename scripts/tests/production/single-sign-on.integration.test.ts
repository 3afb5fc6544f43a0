import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, test as anyTest, expect } from 'vitest'
import * as z from 'zod'
import { ask } from '../../production/ask.ts'
import { findCaddy } from '../../production/find-caddy.ts'
import { startWebServer } from '../../production/web-server.ts'
import { freePort } from '../../running-copy.ts'
import { caddyLinesOf } from './guide-block.ts'

const caddy = findCaddy()
/** The one thing a test may be skipped for: no package of this machine has the web server. */
const test = anyTest.skipIf(caddy === undefined)

/** What the guide tells operators to put before the panel, with the proxy at another address. */
const guardOfGuide = async (proxy: string): Promise<string> =>
  (await caddyLinesOf('The panel behind single sign-on')).replaceAll('oauth2-proxy:4180', proxy)

/** A server of this machine until the test is over; gives its `host:port`. */
const serving = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const { port } = z.object({ port: z.int() }).parse(server.address())
  return `127.0.0.1:${port}`
}

/** What oauth2-proxy answers: who has a session is let by, everybody else may sign in. */
const startProxy = () =>
  serving((request, response) => {
    const isKnown = request.headers.cookie === 'session=known'
    const isAsked = request.url?.startsWith('/oauth2/auth') === true
    response.writeHead(isAsked ? (isKnown ? 202 : 401) : 200).end('Sign in with the council.')
  })

const guarded = async () => {
  if (caddy === undefined) throw new Error('This test is to be skipped where there is no Caddy.')
  const folder = await mkdtemp(join(tmpdir(), 'send-review-guarded-'))
  const reached: string[] = []
  const cms = await serving((request, response) => {
    reached.push(request.url ?? '')
    response.end('The panel.')
  })
  const port = await freePort()
  const cmsUrl = `http://panel.localhost:${port}`
  const web = await startWebServer({
    ...{ caddy, cmsUrl, siteUrl: `http://review.localhost:${port}`, httpPort: port, cms },
    preview: await serving((_, response) => response.end('A preview.')),
    siteDir: join(folder, 'site'),
    folder,
    guard: await guardOfGuide(await startProxy()),
  })
  onTestFinished(async () => {
    await web.stop()
    await rm(folder, { recursive: true })
  })
  return { cmsUrl, reached }
}

test('with the guard of the guide, nobody reaches the panel who has not signed in to the council', async () => {
  const { cmsUrl, reached } = await guarded()
  for (const path of [
    '/admin',
    '//admin',
    '/admin/login?a=b',
    '/content-manager/collection-types',
    '/uploads/a.pdf',
    '/preview/../admin/login',
    '/preview/%2e%2e/admin/login',
    '/oauth2/../admin/login',
    '/oauth2/%2e%2e/admin/login',
  ]) {
    const { status, headers } = await ask(cmsUrl, path)
    const isSentToSignIn = headers.location?.startsWith('/oauth2/sign_in?rd=http://panel.localhost')
    expect([path, status, isSentToSignIn, reached]).toEqual([path, 302, true, []])
  }
  const posted = await ask(cmsUrl, '/admin/login', { method: 'POST', body: '{}' })
  expect([posted.status, reached]).toEqual([302, []])
})

test('with it, who has signed in gets the panel, and who has the address of a draft the draft', async () => {
  const { cmsUrl, reached } = await guarded()
  expect((await ask(cmsUrl, '/oauth2/sign_in')).body.toString()).toBe('Sign in with the council.')
  const known = await ask(cmsUrl, '/admin?a=b', { headers: { cookie: 'session=known' } })
  expect([known.status, known.body.toString(), reached]).toEqual([
    200,
    'The panel.',
    ['/admin?a=b'],
  ])
  expect((await ask(cmsUrl, '/preview/signed')).body.toString()).toBe('A preview.')
})
