import { publicationSchema } from '@send-review/shared'
import { expect, inject, test } from 'vitest'
import * as z from 'zod'
import { eventually } from '../../eventually.ts'
import { draftOf, entriesOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const copy = inject('copy')
const type = 'review-document'
const fileSchema = z.object({ id: z.int(), size: z.number() })

const pdfOf = (word: string) =>
  new File([`%PDF-1.7\n% ${word}\n%%EOF\n`], 'Replaced.pdf', { type: 'application/pdf' })
const digest = async (documentId: string) => {
  const answer = await fetch(`${copy.siteUrl}/publication.json`)
  const { entries } = publicationSchema.parse(await answer.json())
  return entries.find((entry) => entry.documentId === documentId)?.digest
}
const shown = async () => {
  const page = await (await fetch(`${copy.siteUrl}/documents/a-replaced-paper/`)).text()
  const [address] = /\/media\/[0-9a-f]{16}\/replaced\.pdf/u.exec(page) ?? []
  return address === undefined ? '' : (await fetch(copy.siteUrl + address)).text()
}
const live = (word: string) =>
  eventually(async () => ((await shown()).includes(word) ? true : undefined), {
    seconds: 20,
    until: `the file says "${word}"`,
  })

test('a file replaced by one of the same size goes live, and its entry has another digest', async () => {
  const officer = signedIn('officer')
  await officer.request('POST', entriesPath(type), {
    title: 'A replaced paper',
    slug: 'a-replaced-paper',
    kind: 'other',
    issuedOn: { day: '2022-01-01', precision: 'day' },
    summary: 'A paper made by a test.',
    file: await officer.upload(pdfOf('before'), null),
    accessibility: 'not_checked',
  })
  const [paper] = (await entriesOf(officer, type)).filter(
    ({ slug }: Record<string, unknown>) => slug === 'a-replaced-paper',
  )
  const documentId = paper?.documentId ?? ''
  const path = `${entriesPath(type)}/${documentId}`
  expect((await officer.request('POST', `${path}/actions/publish`, {})).status).toBe(200)
  await live('before')
  const before = await digest(documentId)

  const { id, size } = fileSchema.parse((await draftOf(officer, type, documentId))['file'])
  await officer.replace(id, pdfOf('after!'))
  await live('after!')
  expect(await digest(documentId)).not.toBe(before)
  const replaced = fileSchema.parse((await draftOf(officer, type, documentId))['file'])
  expect(replaced).toEqual({ id, size })

  await officer.request('POST', `${path}/actions/unpublish`, {})
  expect((await officer.request('DELETE', path)).status).toBe(200)
})
