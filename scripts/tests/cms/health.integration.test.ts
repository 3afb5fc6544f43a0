import { afterEach, expect, inject, test } from 'vitest'
import * as z from 'zod'
import { entriesPath, refusalIn } from '../../panel-session.ts'
import { newcomer } from '../newcomer.ts'
import { noDrafts } from '../no-drafts.ts'
import { signedIn } from '../signed-in.ts'

const { cmsUrl, secrets } = inject('copy')
const officer = signedIn('officer')
await noDrafts()

const lineSchema = z.object({
  title: z.string(),
  label: z.string(),
  path: z.string(),
  sentence: z.string(),
  note: z.string().nullable(),
})
const healthSchema = z.object({
  groups: z.array(z.object({ rule: z.string(), lines: z.array(lineSchema) })),
})
const summarySchema = z.object({
  kinds: z.array(z.object({ rule: z.string(), count: z.int() })),
  first: z.array(lineSchema),
})
const dueSchema = z.object({
  drafts: z.object({ lines: z.array(z.object({ title: z.string(), when: z.string() })) }),
})
const beforeSchema = z.object({ refusals: z.array(z.string()), warnings: z.array(z.string()) })
const savedSchema = z.object({ data: z.object({ documentId: z.string() }) })
const errorSchema = z.object({ error: z.object({ message: z.string() }) })

const undo: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const ask = async (path: string, panel = officer): Promise<unknown> => {
  const { status, body } = await panel.request('GET', `/send-review${path}`)
  expect(status, path).toBe(200)
  return body
}
const healthAsk = async (panel = officer) => healthSchema.parse(await ask('/health', panel)).groups
const linesOf = async (rule: string, panel = officer) =>
  (await healthAsk(panel)).find((group) => group.rule === rule)?.lines ?? []

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const makePage = async (content: object) => {
  const title = `Health ${String(Date.now())}`
  const slug = title.toLowerCase().replace(' ', '-')
  const sent = { title, slug, body: paragraph('It is open.'), ...content }
  const { body } = await officer.request('POST', entriesPath('page'), sent)
  const { documentId } = savedSchema.parse(body).data
  const path = `${entriesPath('page')}/${documentId}`
  undo.push(() => officer.request('DELETE', path))
  return { title, documentId, path }
}

test('the promise of the seed that is past is found by itself, and so is the date that has passed', async () => {
  const [promise] = await linesOf('stale-promise')
  expect(promise?.sentence).toMatch(/^“What is next” still promises something for early 2023: /u)
  expect(promise?.path).toBe('/content-manager/single-types/api::review-page.review-page')
  const [past] = await linesOf('planned-past')
  expect(past).toMatchObject({ label: 'review page', path: promise?.path })
})

test('a seeded area whose last update is years old is listed, and one that was told of is not without any', async () => {
  const sentences = (await linesOf('no-update')).map(({ sentence }) => sentence)
  expect(sentences).toContain(
    'This action area has had no progress update since January 2022. Write how it is going, or say on which day it was closed.',
  )
})

test('a draft that waits is listed with what is wrong in it, and counted on the home', async () => {
  const before = summarySchema.parse(await ask('/health/summary'))
  const { title, path } = await makePage({ summary: 'It will open in March 2023.' })
  const lines = (await linesOf('stale-promise')).filter((line) => line.title === title)
  expect(lines).toEqual([
    {
      title,
      label: 'page',
      path,
      sentence:
        '“Summary” still promises something for March 2023: “It will open in March 2023.” Say what happened, or when it will be now.',
      note: 'In the draft only: readers do not see it.',
    },
  ])
  const after = summarySchema.parse(await ask('/health/summary'))
  const count = ({ kinds }: typeof after) =>
    kinds.find(({ rule }) => rule === 'stale-promise')?.count ?? 0
  expect(count(after)).toBe(count(before) + 1)
  const { drafts } = dueSchema.parse(await ask('/due'))
  const [waiting] = drafts.lines.filter((line) => line.title === title)
  expect(waiting?.when).toMatch(/^never published, saved \d\d:\d\d$/u)
})

test('before a publish the same is said that the publish then says, and nothing is published', async () => {
  const { documentId, path } = await makePage({
    slug: 'meetings',
    summary: 'It will open in March 2023.',
    body: null,
  })
  const asked = `/entries/page/${documentId}/before-publish`
  const { refusals, warnings } = beforeSchema.parse(await ask(asked))
  expect(refusals).toEqual(['“Text” is empty. Fill it in.'])
  expect(warnings[0]).toMatch(/^“Summary” still promises something for March 2023: /u)

  const draft = { slug: 'meetings', title: 'Refused', body: null }
  const refused = await officer.request('POST', `${path}/actions/publish`, draft)
  expect(refused.status).toBe(400)
  const plain = (sentence: string) => sentence.replace(/^“(.*?)”/u, '$1')
  expect(refusalIn(refused.body).map((text) => text.replace(/^[\w.]+: /u, ''))).toEqual(
    refusals.map(plain),
  )

  await officer.request('PUT', path, {
    title: 'Mended',
    slug: 'meetings',
    body: paragraph('Open.'),
  })
  expect(beforeSchema.parse(await ask(asked)).refusals).toEqual([
    '“Address” "meetings" is an address the site uses itself. Choose another.',
  ])
  await officer.request('PUT', path, { title: 'Mended', slug: 'mended', body: paragraph('Open.') })
  expect(beforeSchema.parse(await ask(asked)).refusals).toEqual([])
  const { body } = await officer.request('GET', path)
  expect(z.object({ data: z.object({ status: z.string() }) }).parse(body).data.status).toBe('draft')
})

test('whoever may read one type is told of that one alone', async () => {
  const { panel, leave } = await newcomer(['page'])
  undo.push(leave)
  const { title, documentId } = await makePage({ summary: 'It will open in March 2023.' })
  const groups = await healthAsk(panel)
  const labels = new Set(groups.flatMap(({ lines }) => lines.map(({ label }) => label)))
  expect([...labels]).toEqual(['page'])
  expect((await linesOf('stale-promise', panel)).map((line) => line.title)).toContain(title)
  const { first } = summarySchema.parse(await ask('/health/summary', panel))
  expect(new Set(first.map(({ label }) => label))).toEqual(new Set(['page']))
  const path = `/send-review/entries/page/${documentId}/before-publish`
  expect((await panel.request('GET', path)).status).toBe(200)
  const refused = await panel.request(
    'GET',
    `/send-review/entries/organisation/${documentId}/before-publish`,
  )
  expect(refused.status).toBe(403)
  expect(errorSchema.parse(refused.body).error.message).toBe(
    'You may not open this. Ask somebody who may.',
  )
})

test('a stranger, and the site with its token, are told nothing', async () => {
  for (const path of ['/health', '/health/summary', '/due', '/entries/page/any/before-publish']) {
    for (const token of [undefined, secrets.SITE_TOKEN, secrets.PREVIEW_TOKEN]) {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const { status } = await fetch(`${cmsUrl}/send-review${path}`, { headers })
      expect(status, path).toBe(401)
    }
  }
})
