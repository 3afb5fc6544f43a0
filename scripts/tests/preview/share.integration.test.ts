import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { publishedOf } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const officer = signedIn('officer')
const shared = z.object({ address: z.url(), until: z.string() })

const pathOf = async (type: string) => {
  const [entry] = await publishedOf(officer, type)
  return `/send-review/entries/${type}/${entry?.documentId ?? ''}/share`
}

test('an officer shares a draft: whoever has the address reads it without signing in, until a day', async () => {
  const answer = await officer.request('POST', await pathOf('action-area'), { days: 7 })
  const { address, until } = shared.parse(answer.body)
  expect(until).toMatch(/^\d{1,2} [A-Z][a-z]+(?: \d{4})?, \d\d:\d\d$/u)
  expect(address.startsWith(`${copy.previewUrl.replace('127.0.0.1', 'localhost')}/p/`)).toBe(true)
  const page = await fetch(address.replace('localhost', '127.0.0.1'))
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Draft')])
})

test.each([{ days: 0 }, { days: 32 }, { days: 'seven' }, {}])('%o is no time', async (order) => {
  const answer = await officer.request('POST', await pathOf('action-area'), order)
  expect(answer.status).toBe(400)
})

test('what has no page is not shared, and a stranger shares nothing', async () => {
  expect(
    (await officer.request('POST', '/send-review/entries/redirect/any/share', { days: 1 })).status,
  ).toBe(400)
  const stranger = await fetch(copy.cmsUrl + (await pathOf('action-area')), { method: 'POST' })
  expect(stranger.status).toBe(401)
})
