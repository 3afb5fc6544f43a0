import { publicationSchema, publisherStateSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import { eventually } from '../../eventually.ts'
import { draftOf, publishedOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const headers = { authorization: `Bearer ${copy.secrets.PUBLISHER_SECRET}` }

const ask = (control: string) =>
  fetch(`${copy.publisherUrl}/${control}`, { method: 'POST', headers })
const state = async () =>
  publisherStateSchema.parse(await (await fetch(`${copy.publisherUrl}/state`, { headers })).json())
const publication = async () =>
  publicationSchema.parse(await (await fetch(`${copy.siteUrl}/publication.json`)).json())
const page = async (path: string) => (await fetch(copy.siteUrl + path)).text()
const until = (what: string, isSo: () => Promise<boolean>) =>
  eventually(async () => ((await isSo()) ? true : undefined), { seconds: 20, until: what })

test('an operator turns back, the site stays as it was then, and the next publish goes live', async () => {
  const officer = signedIn('officer')
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  const path = `/action-areas/${String(area['slug'])}/`
  const publish = async (summary: string) => {
    const draft = await draftOf(officer, 'action-area', area.documentId)
    const to = `${entriesPath('action-area')}/${area.documentId}/actions/publish`
    expect((await officer.request('POST', to, { ...draft, summary })).status).toBe(200)
    await until(`the page shows "${summary}"`, async () => (await page(path)).includes(summary))
    await until('the publisher rests', async () => (await state()).state === 'live')
  }
  await publish('Before the mistake.')
  const before = await publication()
  await publish('The mistake.')
  const mistaken = await publication()

  expect((await ask('rollback')).status).toBe(202)
  await until('the publisher holds', async () => (await state()).state === 'held')
  expect(await page(path)).toContain('Before the mistake.')
  expect(await publication()).toEqual(before)
  expect((await ask('rebuild')).status).toBe(409)

  expect((await ask('forward')).status).toBe(202)
  await until('the site is forward again', async () => (await state()).state === 'live')
  expect((await publication()).release).toBe(mistaken.release)
  expect((await ask('forward')).status).toBe(409)

  expect((await ask('rollback')).status).toBe(202)
  await until('the publisher holds', async () => (await state()).state === 'held')
  await publish('Put right.')

  expect((await ask('rebuild')).status).toBe(202)
  const right = await publication()
  await until(
    'what is the same is not another release',
    async () => (await publication()).builtAt > right.builtAt,
  )
  expect((await publication()).release).toBe(right.release)
})

test('the numbers of the publisher are told to the operator', async () => {
  const answer = await fetch(`${copy.publisherUrl}/metrics`, { headers })
  const text = await answer.text()
  expect(text).toMatch(/^publisher_publish_seconds_count [1-9]/mu)
  expect(text).toMatch(/^publisher_build_process_resident_memory_bytes [1-9]\d{7,}$/mu)
})
