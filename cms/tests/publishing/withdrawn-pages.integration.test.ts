import { expect, test } from 'vitest'
import { eraseFromLog } from '../../src/publishing/erase-from-log.ts'
import { readWithdrawnPages } from '../../src/publishing/withdraw/withdrawn-pages.ts'
import { keepWithdrawal, markErased } from '../../src/publishing/withdraw/withdrawal-records.ts'
import { loadedStrapi } from '../loaded-strapi.ts'

const uid = 'api::page.page'
const { strapi } = await loadedStrapi()

const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Words.' }] }]
const published = async (slug: string) => {
  const { documentId } = await strapi
    .documents(uid)
    .create({ data: { title: 'A page', slug, body } })
  await strapi.documents(uid).publish({ documentId })
  return documentId
}
const withdrawn = async (address: string) =>
  (await readWithdrawnPages(strapi)).filter((page) => page.address === address)

test('an address is told once it is taken away, with the last time, and not before', async () => {
  const documentId = await published('taken-away')
  expect(await withdrawn('/taken-away/')).toEqual([])
  await strapi.documents(uid).unpublish({ documentId })
  const [first] = await withdrawn('/taken-away/')
  expect(first).toMatchObject({ reason: null })
  await strapi.documents(uid).publish({ documentId })
  await strapi.documents(uid).delete({ documentId })
  const again = await withdrawn('/taken-away/')
  expect(again).toHaveLength(1)
  expect(String(again[0]?.at) > String(first?.at)).toBe(true)
})

test('a renamed page is withdrawn at the address it had last', async () => {
  const documentId = await published('old-name')
  const data: Readonly<Record<string, string>> = { slug: 'new-name' }
  await strapi.documents(uid).update({ documentId, data })
  await strapi.documents(uid).publish({ documentId })
  await strapi.documents(uid).unpublish({ documentId })
  expect(await withdrawn('/old-name/')).toEqual([])
  expect(await withdrawn('/new-name/')).toHaveLength(1)
})

test('what was erased is told of only where its address may be, and for good', async () => {
  const documentId = await published('erased')
  await strapi.documents(uid).unpublish({ documentId })
  await eraseFromLog(strapi, documentId)
  expect(await withdrawn('/erased/')).toEqual([])
  const withdrawal = {
    at: new Date().toISOString(),
    contentVersion: 'e:1',
    documentIds: [documentId],
    addresses: ['/erased/'],
    files: [],
    reason: 'A mistake.',
  }
  const actor = { actorId: null, actorName: 'a test' }
  const gone = await keepWithdrawal(strapi, { ...withdrawal, isAddressGone: true }, actor)
  expect(await withdrawn('/erased/')).toEqual([])
  await keepWithdrawal(strapi, { ...withdrawal, isAddressGone: false }, actor)
  expect(await withdrawn('/erased/')).toEqual([
    { address: '/erased/', at: withdrawal.at, reason: 'A mistake.' },
  ])
  expect(await markErased(strapi, gone)).toBe(true)
  const rows = await strapi.db
    .query('api::withdrawal.withdrawal')
    .findMany({ orderBy: { id: 'asc' } })
  expect(rows.map(({ addresses }: { addresses: unknown }) => addresses)).toEqual([[], ['/erased/']])
  expect(await markErased(strapi, 999)).toBe(false)
})
