import { expect, inject, test } from 'vitest'
import { eventually } from '../../eventually.ts'
import { draftOf, entriesOf, entriesPath } from '../../panel-session.ts'
import { signedIn } from '../signed-in.ts'

const { siteUrl } = inject('copy')
const officer = signedIn('officer')

const publish = async (documentId: string, change: object) => {
  const draft = await draftOf(officer, 'review-document', documentId)
  const path = `${entriesPath('review-document')}/${documentId}/actions/publish`
  return (await officer.request('POST', path, { ...draft, ...change })).status
}
const answers = async (path: string) => {
  const { status, headers } = await fetch(siteUrl + path, { redirect: 'manual' })
  return `${String(status)} ${headers.get('location') ?? ''}`.trim()
}
const becomes = (path: string, expected: string) =>
  eventually(async () => ((await answers(path)) === expected ? true : undefined), {
    seconds: 20,
    until: `${path} answers ${expected}`,
  })

test('an address once public keeps working: renamed, renamed again, and renamed back', async () => {
  const document = (await entriesOf(officer, 'review-document')).find(
    ({ status }) => status === 'published',
  )
  if (document === undefined) throw new Error('The seed has no document.')
  const { documentId } = document
  const old = String(document['slug'])
  const [second, third] = [`${old}-b`, `${old}-c`]
  const page = (slug: string) => `/documents/${slug}/`

  expect(await publish(documentId, { slug: second })).toBe(200)
  await becomes(page(second), '200')
  expect(await answers(page(old))).toBe(`301 ${page(second)}`)

  expect(await publish(documentId, { slug: third })).toBe(200)
  await becomes(page(third), '200')
  expect(await answers(page(old))).toBe(`301 ${page(third)}`)
  expect(await answers(page(second))).toBe(`301 ${page(third)}`)

  expect(await publish(documentId, { slug: old })).toBe(200)
  await becomes(page(old), '200')
  expect(await answers(page(third))).toBe(`301 ${page(old)}`)
})
