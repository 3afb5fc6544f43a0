import {
  contentVersionSchema,
  publicationSchema,
  publisherStateSchema,
  versionText,
} from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import { eventually } from '../../eventually.ts'
import {
  discardDraft,
  draftOf,
  entriesOf,
  publishedOf,
  entriesPath,
  refusalIn,
} from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const officer = signedIn('officer')

const page = async (path: string) => (await fetch(copy.siteUrl + path)).text()
const publication = async () =>
  publicationSchema.parse(await (await fetch(`${copy.siteUrl}/publication.json`)).json())
const contentVersion = async () => {
  const headers = { authorization: `Bearer ${copy.secrets.SITE_TOKEN}` }
  const answer = await fetch(`${copy.cmsUrl}/api/content-version`, { headers })
  return contentVersionSchema.parse(await answer.json())
}
const publisherState = async () => {
  const headers = { authorization: `Bearer ${copy.secrets.PUBLISHER_SECRET}` }
  const answer = await fetch(`${copy.publisherUrl}/state`, { headers })
  return publisherStateSchema.parse(await answer.json())
}
/** What the site is made of, once it is up to date with whatever was done before. */
const upToDate = () =>
  eventually(
    async () => {
      const [now, version] = [await publication(), await contentVersion()]
      return now.contentVersion === versionText(version) ? now : undefined
    },
    { seconds: 20, until: 'the site is up to date' },
  )
const live = (path: string, words: string, there = true) =>
  eventually(async () => ((await page(path)).includes(words) === there ? true : undefined), {
    seconds: 20,
    until: `${path} ${there ? 'shows' : 'no longer shows'} "${words}"`,
  })
const publish = async (type: string, documentId: string, change: object) => {
  const draft = await draftOf(officer, type, documentId)
  const answer = await officer.request(
    'POST',
    `${entriesPath(type)}/${documentId}/actions/publish`,
    {
      ...draft,
      ...change,
    },
  )
  if (answer.status !== 200) await discardDraft(officer, type, documentId)
  return answer
}
const firstArea = async () => {
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  return { documentId: area.documentId, path: `/action-areas/${String(area['slug'])}/` }
}

test('what an officer publishes is on the page, and nothing else has changed since', async () => {
  const { documentId, path } = await firstArea()
  const before = await upToDate()
  const words = `Families said so on ${String(Date.now())}.`
  expect((await publish('action-area', documentId, { summary: words })).status).toBe(200)
  await live(path, words)
  const after = await publication()
  expect(after.contentVersion).toBe(versionText(await contentVersion()))
  const moved = after.entries.filter(({ digest, documentId: id }) =>
    before.entries.some((entry) => entry.documentId === id && entry.digest !== digest),
  )
  expect(moved.map((entry) => entry.documentId)).toEqual([documentId])
  expect(moved[0]?.since).toBe(after.builtAt)
  expect(moved[0]?.urls).toContain(path)
  const unmoved = after.entries.filter((entry) => entry.documentId !== documentId)
  expect(unmoved.every(({ since }) => since < after.builtAt)).toBe(true)
})

test('a saved draft is not on the page, whatever is published meanwhile', async () => {
  const [one, other] = await publishedOf(officer, 'action-area')
  if (one === undefined || other === undefined) throw new Error('The seed has too few areas.')
  const secret = `Only a draft ${String(Date.now())}`
  const draft = await draftOf(officer, 'action-area', one.documentId)
  const saved = await officer.request('PUT', `${entriesPath('action-area')}/${one.documentId}`, {
    ...draft,
    summary: secret,
  })
  expect(saved.status).toBe(200)
  const words = `Published ${String(Date.now())}.`
  await publish('action-area', other.documentId, { summary: words })
  await live(`/action-areas/${String(other['slug'])}/`, words)
  expect(await page(`/action-areas/${String(one['slug'])}/`)).not.toContain(secret)
  expect(await page('/')).not.toContain(secret)
})

test('one publish raises the content version by one, and a refused one not at all', async () => {
  const { documentId } = await firstArea()
  const before = await contentVersion()
  await publish('action-area', documentId, { summary: 'Raised by one.' })
  expect((await contentVersion()).published).toBe(before.published + 1)
  const answer = await publish('action-area', documentId, { summary: '   ' })
  expect(answer.status).toBe(400)
  expect((await contentVersion()).published).toBe(before.published + 1)
})

test('twenty publishes at once are each counted, and the last of them goes live', async () => {
  const areas = await publishedOf(officer, 'action-area')
  const before = await contentVersion()
  const publishes = Array.from({ length: 20 }, (_, index) => areas[index % areas.length]).flatMap(
    (area, index) =>
      area === undefined
        ? []
        : [
            publish('action-area', area.documentId, {
              summary: `Publish number ${String(index)}.`,
            }),
          ],
  )
  const answers = await Promise.all(publishes)
  const accepted = answers.filter(({ status }) => status === 200).length
  expect(accepted).toBe(20)
  const after = await contentVersion()
  expect(after.published).toBe(before.published + 20)
  await eventually(
    async () => ((await publication()).contentVersion === versionText(after) ? true : undefined),
    { seconds: 20, until: 'the last of twenty publishes is live' },
  )
})

test.each([
  [{ summary: ' ' }, /^summary: .*empty/iu],
  [{ title: null }, /^title: .*/iu],
])('a publish that would break a rule is refused at its field: %o', async (change, sentence) => {
  const { documentId } = await firstArea()
  const answer = await publish('action-area', documentId, change)
  expect(answer.status).toBe(400)
  expect(refusalIn(answer.body)[0]).toMatch(sentence)
})

test('an entry that a published one needs cannot be taken away without being told', async () => {
  const [status] = (await entriesOf(officer, 'progress-status')).filter(
    ({ key }: Record<string, unknown>) => key === 'sufficient_progress',
  )
  if (status === undefined) throw new Error('The seed has no sufficient_progress.')
  const path = `${entriesPath('progress-status')}/${status.documentId}`
  const unpublished = await officer.request('POST', `${path}/actions/unpublish`, {})
  expect(unpublished.status).toBe(400)
  expect(JSON.stringify(unpublished.body)).toMatch(/the progress update on “[^”]+”, \w+ \d{4}/u)
  expect((await officer.request('DELETE', path)).status).toBe(400)
})

test('an unpublished document leaves the site, and a published one returns', async () => {
  const created = await officer.request('POST', entriesPath('review-document'), {
    title: 'A passing paper',
    slug: 'a-passing-paper',
    kind: 'other',
    issuedOn: { day: '2022-01-01', precision: 'day' },
    summary: 'A paper made by a test.',
    externalUrl: 'https://example.org/paper',
    accessibility: 'not_checked',
  })
  expect(created.status).toBe(201)
  const [paper] = (await entriesOf(officer, 'review-document')).filter(
    ({ slug }: Record<string, unknown>) => slug === 'a-passing-paper',
  )
  const path = `${entriesPath('review-document')}/${paper?.documentId ?? ''}`
  expect((await officer.request('POST', `${path}/actions/publish`, {})).status).toBe(200)
  await live('/documents/', 'A passing paper')
  expect((await officer.request('POST', `${path}/actions/unpublish`, {})).status).toBe(200)
  await live('/documents/', 'A passing paper', false)
  expect((await officer.request('DELETE', path)).status).toBe(200)
})

test('the publisher says what is live only to whoever holds its secret', async () => {
  expect((await fetch(`${copy.publisherUrl}/state`)).status).toBe(401)
  const state = await publisherState()
  expect(state.lastRefusal).toBeNull()
  expect(['live', 'idle', 'requested', 'building', 'switching']).toContain(state.state)
  expect(state.releases.length).toBeGreaterThan(0)
})

test('a bell with a wrong secret is refused, and one with a body of any size is not read', async () => {
  const ring = (secret: string, body: string) =>
    fetch(`${copy.publisherUrl}/bell`, {
      method: 'POST',
      headers: { 'x-bell-secret': secret },
      body,
    })
  expect((await ring('wrong', '{}')).status).toBe(401)
  expect((await ring(copy.secrets.BELL_SECRET, 'x'.repeat(5_000_000))).status).toBe(202)
  expect(
    (await ring(copy.secrets.BELL_SECRET, '{"event":"entry.publish","entry":"null"}')).status,
  ).toBe(202)
})
