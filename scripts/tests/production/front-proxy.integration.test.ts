import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as anyTest, expect, onTestFinished } from 'vitest'
import * as z from 'zod'
import { ask } from '../../production/ask.ts'
import { findCaddy } from '../../production/find-caddy.ts'
import { startWebServer } from '../../production/web-server.ts'
import { freePort } from '../../running-copy.ts'
import { caddyLinesOf } from './guide-block.ts'

const caddy = findCaddy()
/** The one thing a test may be skipped for: no package of this machine has the web server. */
const test = anyTest.skipIf(caddy === undefined)

/** What the guide tells operators to put in place of the line that leads to the cms, with the proxy's address. */
const lineOfGuide = async (proxy: string): Promise<string> => {
  const lines = await caddyLinesOf('What the web server lets through')
  expect(lines).toContain('203.0.113.0/24')
  return lines.replace('203.0.113.0/24', proxy)
}

/** The web server of production; gives what the cms is told of where a request came from, which claims something itself. */
const toldOf = async (settings: { behindProxy?: string }, claimed: string) => {
  if (caddy === undefined) throw new Error('This test is to be skipped where there is no Caddy.')
  const folder = await mkdtemp(join(tmpdir(), 'send-review-front-'))
  const cms = createServer((request, response) => {
    response.end(request.headers['x-forwarded-for'])
  }).listen(0, '127.0.0.1')
  await once(cms, 'listening')
  const inside = z.object({ port: z.int() }).parse(cms.address())
  const port = await freePort()
  const cmsUrl = `http://panel.localhost:${port}`
  const web = await startWebServer({
    ...{ caddy, cmsUrl, siteUrl: `http://review.localhost:${port}`, httpPort: port },
    ...{ cms: `127.0.0.1:${inside.port}`, preview: '127.0.0.1:9', folder, ...settings },
    siteDir: join(folder, 'site'),
  })
  onTestFinished(async () => {
    await web.stop()
    cms.close()
    await rm(folder, { recursive: true })
  })
  const { body } = await ask(cmsUrl, '/admin', { headers: { 'x-forwarded-for': claimed } })
  return body.toString()
}

test('what a client claims does not reach the cms, nor what a proxy says that the web server was not told of', async () => {
  expect(await toldOf({}, '198.51.100.1')).toMatch(/^(?:127\.0\.0\.1|::1)$/u)
  const elsewhere = await lineOfGuide('192.0.2.0/24')
  expect(await toldOf({ behindProxy: elsewhere }, '198.51.100.1')).toMatch(
    /^(?:127\.0\.0\.1|::1)$/u,
  )
})

test('with the line of the guide, the cms gets what the proxy says, and the proxy’s own address after it', async () => {
  const behindProxy = await lineOfGuide('127.0.0.1 ::1')
  expect(await toldOf({ behindProxy }, '203.0.113.9, 198.51.100.1')).toMatch(
    /^203\.0\.113\.9, 198\.51\.100\.1, (?:127\.0\.0\.1|::1)$/u,
  )
})
