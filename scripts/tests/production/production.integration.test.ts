import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import * as z from 'zod'
import { openBrowser } from '../../browser.ts'
import { publishAndRead } from '../../load/restored-copy.ts'
import { publishedOf, signIn as signInWith } from '../../panel-session.ts'
import { ask, type Question } from '../../production/ask.ts'
import { startComposed } from '../../production/composed.ts'
import { findCaddy } from '../../production/find-caddy.ts'
import { gradeOf } from '../../production/grade.ts'
import { doorsOf, startReading } from './doors.ts'

const caddy = findCaddy()
const production =
  caddy &&
  (await startComposed({
    caddy,
    area: 'staffordshire',
    say: (line) => {
      console.log(line)
    },
  }))
afterAll(() => production?.stop())

/** The one thing a test may be skipped for: no package of this machine has the web server. */
const inProduction = test.skipIf(production === undefined)
if (production === undefined) console.log('Skipped: there is no caddy on this machine.')

const running = () => {
  if (production === undefined) throw new Error('This test is to be skipped where nothing runs.')
  return production
}
const onPanel = (path: string, question: Question = {}) => {
  const { cmsUrl, ca } = running()
  return ask(cmsUrl, path, { ca, ...question })
}
const onSite = (path: string) => {
  const { siteUrl, ca } = running()
  return ask(siteUrl, path, { ca })
}

const json = { 'content-type': 'application/json' }
const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  onPanel('/admin/login', {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ email, password }),
  })

inProduction('both names speak https alone, and http leads to it', async () => {
  const { httpPort, siteUrl, cmsUrl } = running()
  for (const address of [siteUrl, cmsUrl]) {
    const { hostname } = new URL(address)
    const { status, headers } = await ask(`http://${hostname}:${httpPort}`, '/documents/?a=b')
    expect([status, headers.location]).toEqual([308, `${address}/documents/?a=b`])
  }
  for (const answer of [await onSite('/'), await onSite('/nothing/'), await onPanel('/admin')]) {
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=31536000/u)
    expect(answer.headers['server']).toBeUndefined()
  }
})

inProduction('the cms sees by itself that what is published is live', async () => {
  const { cmsUrl, officer } = running()
  const panel = await signInWith(cmsUrl, officer)
  const [area] = await publishedOf(panel, 'action-area')
  const path = `/send-review/entries/action-area/${area?.documentId ?? ''}/live`
  const { body } = await panel.request('GET', path)
  expect(z.object({ words: z.string() }).parse(body).words).toMatch(/^Live since /u)
})

inProduction('who never ends a question is cut off', { timeout: 30_000 }, async () => {
  const { httpPort } = running()
  const socket = connect(httpPort, '127.0.0.1')
  const begun = performance.now()
  socket.write('GET / HTTP/1.1\r\nHost: review.localhost\r\nX-Slow: ')
  const drip = setInterval(() => socket.write('x'), 1000)
  socket.on('error', () => undefined).resume()
  await once(socket, 'close')
  clearInterval(drip)
  expect((performance.now() - begun) / 1000).toBeLessThan(15)
})

inProduction(
  'Mozilla gives the site an A+, and the panel what Strapi leaves possible',
  async () => {
    const { siteUrl, cmsUrl, httpPort, folder } = running()
    const graded = async (address: string) =>
      gradeOf(address, httpPort, join(folder, 'authority.crt'))
    const [site, panel] = [await graded(`${siteUrl}/`), await graded(`${cmsUrl}/admin`)]
    for (const [name, { grade, score, findings }] of Object.entries({ site, panel })) {
      console.log(`Mozilla's HTTP Observatory says ${grade} (${score}) of the ${name}:`)
      for (const { points, what } of findings) console.log(`  ${points}\t${what}`)
    }
    expect(site.findings.filter(({ pass }) => !pass)).toEqual([])
    expect(site.grade).toBe('A+')
    expect(site.score).toBeGreaterThanOrEqual(125)
    expect(panel.score).toBeGreaterThanOrEqual(100)
  },
)

inProduction('an officer signs in over https, and the cookie goes nowhere else', async () => {
  const { officer } = running()
  const { status, headers } = await signIn(officer.email, officer.password)
  expect(status).toBe(200)
  const cookie = (headers['set-cookie'] ?? []).find((one) => one.startsWith('strapi_admin_refresh'))
  expect(cookie?.toLowerCase()).toMatch(
    /(?=.*; secure)(?=.*; httponly)(?=.*; samesite=(?:lax|strict))/u,
  )
})

inProduction(
  'a draft is previewed in a frame of the panel, from below its host',
  { timeout: 240_000 },
  async () => {
    const { cmsUrl, officer, ca } = running()
    const panel = await signInWith(cmsUrl, officer)
    const [area] = await publishedOf(panel, 'action-area')
    const path = `/send-review/entries/action-area/${area?.documentId ?? ''}/share`
    const { body } = await panel.request('POST', path, { days: 1 })
    const { address } = z.object({ address: z.url() }).parse(body)
    expect(address).toMatch(new RegExp(`^${cmsUrl}/preview/`, 'u'))
    const shown = await ask(cmsUrl, new URL(address).pathname, { ca })
    const page = new URL(shown.headers.location ?? address, address)
    expect(page.href.startsWith(`${cmsUrl}/preview/`)).toBe(true)
    const { status, headers } = await ask(cmsUrl, page.pathname, { ca })
    const policy = String(headers['content-security-policy'])
    expect([status, policy.includes(`frame-ancestors ${cmsUrl}`)]).toEqual([200, true])
    expect(policy).toContain('sandbox')
    expect((await onSite(new URL(address).pathname)).status).toBe(404)
    const browser = await openBrowser()
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true })
      const tab = await context.newPage()
      await tab.goto(`${cmsUrl}/admin`)
      await tab.getByRole('textbox', { name: /email/iu }).waitFor()
      await tab.evaluate((shown) => {
        const frame = document.createElement('iframe')
        frame.src = shown
        document.body.append(frame)
      }, address)
      await tab.frameLocator('iframe').getByText('Draft').first().waitFor({ timeout: 90_000 })
    } finally {
      await browser.close()
    }
  },
)

inProduction(
  'all secrets are changed at once: the old ones open nothing, and readers notice nothing',
  { timeout: 240_000 },
  async () => {
    const { cmsUrl, siteUrl, officer, ca, keys, internal, renew } = running()
    const before = await keys()
    const panel = await signInWith(cmsUrl, officer)
    const [area] = await publishedOf(panel, 'action-area')
    const documentId = area?.documentId ?? ''
    const share = `/send-review/entries/action-area/${documentId}/share`
    const { body } = await panel.request('POST', share, { days: 1 })
    const { address } = z.object({ address: z.url() }).parse(body)
    const isShown = async () => (await ask(cmsUrl, new URL(address).pathname, { ca })).status < 400
    const open = { content: 200, draft: 200, numbers: 200, orders: 200, bell: 202 }
    const shut = { content: 401, draft: 401, numbers: 401, orders: 401, bell: 401 }
    expect([await isShown(), await doorsOf(internal, before, documentId)]).toEqual([true, open])

    const reading = startReading(() => onSite('/'))
    const seconds = await renew()
    const answers = await reading.stop()
    console.log(
      `All secrets changed in ${seconds.toFixed(1)} s; readers asked ${answers.length} times.`,
    )
    expect(answers.length).toBeGreaterThan(20)
    expect([...new Set(answers)]).toEqual([200])

    const after = await keys()
    expect(await doorsOf(internal, before, documentId)).toEqual(shut)
    expect(await doorsOf(internal, after, documentId)).toEqual(open)
    expect(await isShown()).toBe(false)
    expect((await panel.request('GET', '/admin/users/me')).status).toBe(401)
    const old = new pg.Client({ connectionString: before['DATABASE_URL'] })
    await expect(old.connect()).rejects.toThrow('password authentication failed')
    await publishAndRead({ cmsUrl, siteUrl, officer }, 'Said after all secrets were changed.')
  },
)

inProduction(
  'whoever guesses is slowed down, by account and by address, whatever is claimed',
  async () => {
    const { officer, internal } = running()
    const claim = (at: number) => ({ 'x-forwarded-for': `203.0.113.${at}` })
    // Twice wrong is a slip.
    expect((await signIn(officer.email, 'not this', claim(1))).status).toBe(400)
    expect((await signIn(officer.email, 'nor this', claim(2))).status).toBe(400)
    expect((await signIn(officer.email, officer.password)).status).toBe(200)
    // One account: Strapi stops it after five tries.
    const statuses: number[] = []
    for (let at = 0; at < 5; at += 1)
      statuses.push((await signIn(officer.email, `guess ${at}`, claim(at))).status)
    expect(statuses).toContain(429)
    // Another account with each try, and another claimed address: from here there have been twenty wrong ones.
    const others: number[] = []
    for (let at = 0; at < 25; at += 1)
      others.push((await signIn(`someone-${at}@example.org`, 'guess', claim(at + 10))).status)
    expect(others.slice(0, 5)).toEqual([400, 400, 400, 400, 400])
    expect(others.slice(-5)).toEqual([429, 429, 429, 429, 429])
    const refused = await signIn('another@example.org', 'guess')
    const seconds = Number(refused.headers['retry-after'])
    expect([seconds > 0, seconds <= 900]).toEqual([true, true])
    expect(refused.body.toString()).toContain('There were too many wrong tries from where you are')
    for (const path of ['/admin/forgot-password', '/admin/reset-password', '/admin/register-admin'])
      expect((await onPanel(path, { method: 'POST', headers: json, body: '{}' })).status).toBe(429)
    // Who stands beside the web server, and claims that it is somebody else, is believed what the last word says alone.
    const direct = await ask(`http://${internal.cms}`, '/admin/login', {
      method: 'POST',
      headers: { ...json, 'x-forwarded-for': '203.0.113.99, 127.0.0.1' },
      body: JSON.stringify({ email: 'else@example.org', password: 'guess' }),
    })
    expect(direct.status).toBe(429)
  },
)

inProduction(
  'told to end, every process ends by itself in the time that compose gives it',
  async () => {
    const { stop, folder } = running()
    const logs = await Promise.all(
      ['cms', 'publisher', 'preview'].map((name) => readFile(join(folder, `${name}.log`), 'utf8')),
    )
    const keys = await running().keys()
    for (const name of ['SITE_TOKEN', 'BELL_SECRET', 'PUBLISHER_SECRET', 'PREVIEW_SECRET'])
      for (const log of logs) expect(log).not.toContain(keys[name] ?? name)
    const endings = await stop()
    expect(endings.map(({ name, isByItself }) => [name, isByItself])).toEqual([
      ['preview', true],
      ['publisher', true],
      ['cms', true],
    ])
  },
)
