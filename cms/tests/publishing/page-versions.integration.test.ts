import { expect, test } from 'vitest'
import { entryAtAddress } from '../../src/publishing/withdraw/entry-at-address.ts'
import { loadedStrapi } from '../loaded-strapi.ts'

const { strapi } = await loadedStrapi()
const pages = strapi.documents('api::page.page')
const versions = strapi.documents('api::page-version.page-version')
const redirects = strapi.documents('api::redirect.redirect')

const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Words.' }] }]

const draftedPage = async (slug: string) =>
  (await pages.create({ data: { title: `Page ${slug}`, slug, body } })).documentId
const drafted = async (page: string | null, change: object = {}) => {
  const data: object = {
    format: 'easy_read',
    language: 'en',
    title: 'In easy read',
    body,
    madeFromTextOf: '2026-11-24',
    ...(page !== null && { page: { connect: [{ documentId: page }] } }),
    ...change,
  }
  return (await versions.create({ data })).documentId
}
const refusal = (field: string, message: string) => ({
  details: { errors: [{ path: [field], message: expect.stringContaining(message) }] },
})

test('a version is published once its page is, and is told which one is not', async () => {
  const page = await draftedPage('first')
  const version = await drafted(page)
  await expect(versions.publish({ documentId: version })).rejects.toMatchObject(
    refusal('page', 'points to the page "Page first", which is not published'),
  )
  await pages.publish({ documentId: page })
  await versions.publish({ documentId: version })
  expect(await entryAtAddress(strapi, '/first/easy-read/')).toEqual({
    type: 'page-version',
    documentId: version,
  })
})

test('a version of nothing, and a second one at an address, are refused', async () => {
  await expect(versions.publish({ documentId: await drafted(null) })).rejects.toMatchObject(
    refusal('reviewPage', 'is empty, and so are the four fields below it.'),
  )
  const page = await draftedPage('twice')
  await pages.publish({ documentId: page })
  await versions.publish({ documentId: await drafted(page) })
  await expect(versions.publish({ documentId: await drafted(page) })).rejects.toMatchObject(
    refusal('format', 'leads to /twice/easy-read/, where the page version “In easy read” stands.'),
  )
  const arabic = { format: 'translation', language: 'ar' }
  await versions.publish({ documentId: await drafted(page, arabic) })
})

test('a page is not taken away from under its versions, which are named', async () => {
  const page = await draftedPage('needed')
  await pages.publish({ documentId: page })
  await versions.publish({ documentId: await drafted(page) })
  await expect(pages.unpublish({ documentId: page })).rejects.toThrow(
    'the page version "In easy read"',
  )
})

test('the versions of a renamed page move with it, and their old addresses lead on', async () => {
  const page = await draftedPage('old-name')
  await pages.publish({ documentId: page })
  await versions.publish({ documentId: await drafted(page) })
  const rename = async (slug: string) => {
    const data: Record<string, unknown> = { slug }
    await pages.update({ documentId: page, data })
    await pages.publish({ documentId: page })
    const found = await redirects.findMany({ status: 'published', sort: 'from' })
    return found.map(({ from, to }) => `${String(from)} ${String(to)}`)
  }
  expect(await rename('new-name')).toEqual([
    '/old-name/ /new-name/',
    '/old-name/easy-read/ /new-name/easy-read/',
  ])
  expect(await rename('old-name')).toEqual([
    '/new-name/ /old-name/',
    '/new-name/easy-read/ /old-name/easy-read/',
  ])
})
