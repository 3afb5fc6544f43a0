import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { loadedStrapi } from '../loaded-strapi.ts'

const pages = 'api::page.page'
const { strapi } = await loadedStrapi()

/** What is done within a request to this address, as the content API does it. */
const within = <Answer>(url: string, act: () => Promise<Answer>): Promise<Answer> => {
  const request = Object.assign(new IncomingMessage(new Socket()), { url })
  const context = strapi.server.app.createContext(request, new ServerResponse(request))
  return new Promise((resolve, reject) => {
    void strapi.requestContext.run(context, () => act().then(resolve, reject))
  })
}

const redirects = async () => {
  const found = await strapi.documents('api::redirect.redirect').findMany({ status: 'published' })
  return found.map(({ from, to }) => ({ from, to }))
}
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'What we do.' }] }

test('an address changed by one call of the content API leads on, and back again', async () => {
  const data: object = { title: 'About', slug: 'about', body: [paragraph] }
  const { documentId } = await strapi.documents(pages).create({ data, status: 'published' })
  const rename = (slug: string) =>
    within(`/api/pages/${documentId}`, () => {
      const change: object = { slug }
      return strapi.documents(pages).update({ documentId, data: change, status: 'published' })
    })
  await rename('about-us')
  expect(await redirects()).toEqual([{ from: '/about/', to: '/about-us/' }])
  await rename('about')
  expect(await redirects()).toEqual([{ from: '/about-us/', to: '/about/' }])
})
