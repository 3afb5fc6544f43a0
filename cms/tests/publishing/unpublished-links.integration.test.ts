import { expect, test } from 'vitest'
import { loadedStrapi } from '../loaded-strapi.ts'

const pages = 'api::page.page'
const { strapi } = await loadedStrapi()

const bodyLinking = (...urls: string[]) =>
  urls.map((url) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Read ' },
      { type: 'link', url, children: [{ type: 'text', text: 'what was said' }] },
    ],
  }))
/** A draft of a page whose text links these addresses. */
const drafted = async (slug: string, ...urls: string[]) => {
  const body = urls.length > 0 ? bodyLinking(...urls) : bodyLinking('https://example.org/')
  const data: object = { title: `Page ${slug}`, slug, body }
  return (await strapi.documents(pages).create({ data })).documentId
}
const publish = (documentId: string) => strapi.documents(pages).publish({ documentId })
const refusal = (message: string) => ({
  details: { errors: [{ path: ['body'], message: `Text ${message}` }] },
})

test('a text that links a page that is not there is refused at its field, with the address', async () => {
  await expect(
    publish(await drafted('astray', '/documents/no-such-report/#page-2')),
  ).rejects.toMatchObject(
    refusal(
      'links to /documents/no-such-report/, and this site has no such page. Put the address right, or take the link out.',
    ),
  )
})

test('a text may link a page once that is published, and is told which one is not', async () => {
  const target = await drafted('target')
  const linking = await drafted('linking', '/target/')
  await expect(publish(linking)).rejects.toMatchObject(
    refusal(
      'links to /target/, which is the page "Page target" and not published. Publish that one first, or take the link out.',
    ),
  )
  await publish(target)
  await publish(linking)
})

test('of pages that link each other in a circle any may go first, and one outside may not', async () => {
  const first = await drafted('first', '/second/')
  const second = await drafted('second', '/third/')
  const third = await drafted('third', '/first/')
  const outside = await drafted('outside', '/first/')
  await expect(publish(outside)).rejects.toThrow()
  for (const documentId of [second, first, third, outside]) await publish(documentId)
})

test('a text may link its own page, lists, and an address that leads on', async () => {
  const data: object = { from: '/old-page/', to: '/documents/', permanent: true }
  await strapi.documents('api::redirect.redirect').create({ data, status: 'published' })
  const links = ['/self/', '/', '/documents/', '/news/2/', '/old-page/', '/feed.xml']
  await publish(await drafted('self', ...links))
})
