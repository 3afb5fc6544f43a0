import { publicationSchema, publisherStateSchema } from '@send-review/shared'
import { afterAll, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'
import { siteCaughtUp } from '../caught-up.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const created = z.object({ data: z.object({ documentId: z.string() }) })
const notices: string[] = []

afterAll(async () => {
  for (const path of notices) await officer.request('DELETE', path)
})

const home = async () => (await fetch(copy.siteUrl)).text()
const contentVersion = async () =>
  publicationSchema.parse(await (await fetch(`${copy.siteUrl}/publication.json`)).json())
    .contentVersion
const publisher = async () => {
  const headers = { authorization: `Bearer ${copy.secrets.PUBLISHER_SECRET}` }
  const answer = await fetch(`${copy.publisherUrl}/state`, { headers })
  return publisherStateSchema.parse(await answer.json())
}
const resting = () =>
  eventually(async () => ((await publisher()).state === 'live' ? true : undefined), {
    seconds: 20,
    until: 'the publisher rests',
  })
/** When the home page shows a text, or no longer does, in milliseconds since 1970. */
const seen = (text: string, isThere: boolean, seconds: number) =>
  eventually(async () => ((await home()).includes(text) === isThere ? Date.now() : undefined), {
    seconds,
    until: `the home page ${isThere ? 'shows' : 'no longer shows'} "${text}"`,
  })

test('a notice appears and goes at its times by itself, though nothing is published', async () => {
  const text = `Roads are closed, says test ${String(Date.now())}.`
  // Far enough ahead to be published by then, on a slow machine too.
  const lead = 5 + 3 * (await publisher()).expectedSeconds
  const starts = Date.now() + lead * 1000
  const ends = starts + lead * 1000
  const drafted = await officer.request('POST', entriesPath('notice'), {
    text,
    tone: 'caution',
    startsAt: new Date(starts).toISOString(),
    endsAt: new Date(ends).toISOString(),
  })
  const path = `${entriesPath('notice')}/${created.parse(drafted.body).data.documentId}`
  notices.push(path)
  expect((await officer.request('POST', `${path}/actions/publish`, {})).status).toBe(200)
  await siteCaughtUp()
  await resting()
  expect(Date.now()).toBeLessThan(starts)
  expect(await home()).not.toContain(text)
  const version = await contentVersion()

  expect(await seen(text, true, 2 * lead)).toBeGreaterThanOrEqual(starts)
  expect(await seen(text, false, 2 * lead)).toBeGreaterThanOrEqual(ends)
  expect(await contentVersion()).toBe(version)
})

test('nobody can read when the site changes by itself', async () => {
  expect((await fetch(`${copy.siteUrl}/moments.json`)).status).toBe(404)
})
