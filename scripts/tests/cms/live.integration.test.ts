import { publicationSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { draftOf, publishedOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl, siteUrl, secrets } = inject('copy')
const officer = signedIn('officer')
const admin = signedIn('admin')

const answerSchema = z.object({
  standing: z.string(),
  words: z.string(),
  more: z.array(z.string()),
  page: z.object({ url: z.string() }).nullable().optional(),
  controls: z.record(z.string(), z.boolean()).optional(),
})
const saying = z.object({ error: z.object({ message: z.string() }) })

const ask = async (path: string, panel = officer) => {
  const { status, body } = await panel.request('GET', `/send-review${path}`)
  expect(status, path).toBe(200)
  return answerSchema.parse(body)
}
const order = async (name: string, panel = officer, sent: object = {}) => {
  const { status, body } = await panel.request('POST', `/send-review/live/${name}`, sent)
  return {
    status,
    message: z
      .union([
        saying.transform(({ error }) => error.message),
        z.object({ message: z.string() }).transform(({ message }) => message),
      ])
      .parse(body),
  }
}
const untilSite = (standing: string) =>
  eventually(async () => ((await ask('/live')).standing === standing ? true : undefined), {
    seconds: 90,
    until: `the site stands "${standing}"`,
  })

test('every published entry is live by the digest that the public site gives, of every type', async () => {
  await untilSite('done')
  const site = await fetch(`${siteUrl}/publication.json`)
  const { entries } = publicationSchema.parse(await site.json())
  expect(new Set(entries.map(({ type }) => type)).size).toBeGreaterThan(10)
  const notLive: string[] = []
  for (const { type, documentId } of entries) {
    const { words } = await ask(`/entries/${type}/${documentId}/live`)
    if (!words.startsWith('Live since ')) notLive.push(`${type} ${documentId}: ${words}`)
  }
  expect(notLive).toEqual([])
})

test('an entry is under way after its publish and live a moment later, with the address of its page', async () => {
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  const path = `/entries/action-area/${area.documentId}/live`
  const draft = await draftOf(officer, 'action-area', area.documentId)
  const to = `${entriesPath('action-area')}/${area.documentId}/actions/publish`
  const summary = `Read at ${new Date().toISOString()}.`
  expect((await officer.request('POST', to, { ...draft, summary })).status).toBe(200)
  expect((await ask(path)).words).toMatch(/^Publishing, about \d+ s$/u)
  const live = await eventually(
    async () => {
      const answer = await ask(path)
      return answer.standing === 'done' ? answer : undefined
    },
    { seconds: 90, until: 'the entry is live' },
  )
  expect(live.words).toMatch(/^Live since \d\d:\d\d$/u)
  expect(live.page?.url).toMatch(/\/action-areas\/[^/]+\/$/u)
  const page = await fetch(`${siteUrl}${new URL(live.page?.url ?? '').pathname}`)
  expect(await page.text()).toContain(summary)
})

test('a draft that nobody published is said to be one, and one that is not there is not found', async () => {
  const { body } = await officer.request('POST', entriesPath('organisation'), {
    name: `Never published ${String(Date.now())}`,
    kind: 'other',
  })
  const { documentId } = z.object({ data: z.object({ documentId: z.string() }) }).parse(body).data
  expect((await ask(`/entries/organisation/${documentId}/live`)).words).toBe(
    'Not live: only a draft.',
  )
  for (const path of ['/entries/organisation/nothing/live', '/entries/admin-user/1/live']) {
    expect((await officer.request('GET', `/send-review${path}`)).status, path).toBe(404)
  }
})

test('a stranger, and the site with its token, are told nothing and order nothing', async () => {
  const routes = [
    ['GET', '/live'],
    ['GET', '/entries/organisation/any/live'],
    ['POST', '/live/rebuild'],
    ['POST', '/live/force'],
    ['POST', '/live/roll-back'],
    ['POST', '/live/go-forward'],
  ] as const
  for (const [method, path] of routes) {
    for (const token of [undefined, secrets.SITE_TOKEN, secrets.PUBLISHER_SECRET]) {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const { status } = await fetch(`${cmsUrl}/send-review${path}`, { method, headers })
      expect(status, `${method} ${path}`).toBe(401)
    }
  }
})

test('an officer may have the site built again, and nothing more', async () => {
  await untilSite('done')
  const { controls } = await ask('/live')
  expect(controls).toEqual({ rebuild: true, rollBack: false, goForward: false, force: false })
  expect(await order('rebuild')).toEqual({ status: 200, message: 'The site is built again.' })
  for (const [name, sentence] of [
    ['roll-back', 'You may not turn the site back or go forward. Ask an administrator.'],
    ['go-forward', 'You may not turn the site back or go forward. Ask an administrator.'],
    ['force', 'You may not overrule a refusal. Ask an administrator.'],
  ] as const) {
    expect(await order(name, officer, { force: 'I want to.' })).toEqual({
      status: 403,
      message: sentence,
    })
  }
})

test('an administrator turns the site back and forward, and every word of the publisher is passed on', async () => {
  await untilSite('done')
  expect((await ask('/live', admin)).controls).toMatchObject({ rollBack: true, goForward: false })
  expect(await order('go-forward', admin)).toEqual({
    status: 400,
    message: 'The site is not held after a rollback, so there is nothing to go forward to.',
  })
  const back = await order('roll-back', admin)
  expect(back.status).toBe(200)
  expect(back.message).toMatch(
    /^The site goes back to how it was at [^Z]*\d\d:\d\d, and stays so /u,
  )
  await untilSite('stopped')
  const held = await ask('/live', admin)
  expect(held.words).toMatch(/^The site was turned back to how it was at /u)
  expect(held.controls).toMatchObject({ rebuild: false, goForward: true })
  expect((await order('rebuild', officer)).message).toMatch(/^The site is held after a rollback/u)
  expect(await order('go-forward', admin)).toEqual({
    status: 200,
    message: 'The site goes forward to what is published.',
  })
  await untilSite('done')
})

test('a refusal is overruled only with a reason', async () => {
  expect(await order('force', admin)).toEqual({
    status: 400,
    message: 'Say why, in at most 500 characters. It is kept.',
  })
  const { status } = await order('force', admin, { force: 'A test of the panel.' })
  expect(status).toBe(200)
  await untilSite('done')
})
