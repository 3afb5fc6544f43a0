import { readFile } from 'node:fs/promises'
import { publicationSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { draftOf, entriesOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const type = 'news-item'
const fileSchema = z.object({ id: z.int() })
const words = 'Two children under a rainbow, drawn in crayon'
const picture = async (path: string) => {
  const bytes = await readFile(new URL(`../../seed/${path}`, import.meta.url))
  return new File([bytes], 'Replaced.png', { type: 'image/png' })
}
const digest = async (documentId: string) => {
  const answer = await fetch(`${copy.siteUrl}/publication.json`)
  const { entries } = publicationSchema.parse(await answer.json())
  return entries.find((entry) => entry.documentId === documentId)?.digest
}
const shown = async () => {
  const page = await (await fetch(`${copy.siteUrl}/news/a-replaced-picture/`)).text()
  return /\/media\/[0-9a-f]{16}\/\d+\.jpeg/u.exec(page)?.[0]
}
const otherThan = (before: string | undefined) =>
  eventually(
    async () => {
      const now = await shown()
      return now === before ? undefined : now
    },
    { seconds: 20, until: 'the page shows another picture' },
  )

test('a picture replaced by another goes live, at an address of its own, and its entry has another digest', async () => {
  const officer = signedIn('officer')
  await officer.request('POST', entriesPath(type), {
    title: 'A replaced picture',
    slug: 'a-replaced-picture',
    newsOn: '2022-01-01',
    category: 'news',
    summary: 'A piece of news made by a test.',
    picture: await officer.upload(await picture('staffordshire/child-drawing.png'), words),
  })
  const [news] = (await entriesOf(officer, type)).filter(
    ({ slug }: Record<string, unknown>) => slug === 'a-replaced-picture',
  )
  const documentId = news?.documentId ?? ''
  const path = `${entriesPath(type)}/${documentId}`
  expect((await officer.request('POST', `${path}/actions/publish`, {})).status).toBe(200)
  const first = await otherThan(undefined)
  const before = await digest(documentId)

  const { id } = fileSchema.parse((await draftOf(officer, type, documentId))['picture'])
  await officer.replace(id, await picture('anyshire/bus.png'))
  await otherThan(first)
  expect(await digest(documentId)).not.toBe(before)
  const replaced = fileSchema.parse((await draftOf(officer, type, documentId))['picture'])
  expect(replaced).toEqual({ id })

  await officer.request('POST', `${path}/actions/unpublish`, {})
  expect((await officer.request('DELETE', path)).status).toBe(200)
})
