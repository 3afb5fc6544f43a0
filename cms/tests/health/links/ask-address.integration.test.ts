import { lookup } from 'node:dns'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { LookupFunction } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askAddress } from '../../../src/health/links/ask-address'
import { PrivateAddressError } from '../../../src/health/links/public-addresses'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A site on this machine; gives its address, and what it was asked, in order. */
const startSite = async (answer: RequestListener) => {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It has no port.')
  return { at: `http://localhost:${String(address.port)}`, asked }
}

const lookupAny: LookupFunction = (host, options, callback) => lookup(host, options, callback)
/** As if this machine were a site on the internet. */
const everywhere = { lookup: lookupAny, isAllowed: () => true }

test('a page is asked for by HEAD, and redirects are followed', async () => {
  const { at, asked } = await startSite(({ url }, response) => {
    if (url === '/old') response.writeHead(301, { location: '/new' }).end()
    else response.writeHead(200).end('x'.repeat(1_000_000))
  })
  expect(await askAddress(`${at}/old`, everywhere)).toBe(200)
  expect(asked).toEqual(['HEAD /old', 'HEAD /new'])
})

test('where HEAD is refused, or breaks, GET decides', async () => {
  const { at, asked } = await startSite(({ method, url }, response) => {
    if (method === 'HEAD' && url === '/broken') response.destroy()
    else response.writeHead(method === 'HEAD' ? 405 : 200).end()
  })
  expect(await askAddress(`${at}/`, everywhere)).toBe(200)
  expect(await askAddress(`${at}/broken`, everywhere)).toBe(200)
  expect(asked).toEqual(['HEAD /', 'GET /', 'HEAD /broken', 'GET /broken'])
})

test('a page that is gone is told so, and a circle ends', async () => {
  const { at, asked } = await startSite(({ url }, response) => {
    if (url === '/circle') response.writeHead(302, { location: '/circle' }).end()
    else response.writeHead(404).end()
  })
  expect(await askAddress(`${at}/gone`, everywhere)).toBe(404)
  await expect(askAddress(`${at}/circle`, everywhere)).rejects.toThrow('without end')
  expect(asked.filter((one) => one === 'GET /circle')).toHaveLength(6)
})

test('this machine is never asked, by name, by number, or by a redirect to it', async () => {
  const { at, asked } = await startSite((_request, response) => {
    response.writeHead(200).end()
  })
  const { port } = new URL(at)
  for (const address of [
    at,
    `http://127.0.0.1:${port}`,
    `http://[::1]:${port}`,
    'http://0x7f.1/',
  ]) {
    await expect(askAddress(address), address).rejects.toThrow(PrivateAddressError)
  }
  expect(asked).toEqual([])
  server?.close()

  const elsewhere = await startSite((_request, response) => {
    response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end()
  })
  const onlyByName = { lookup: lookupAny, isAllowed: () => false }
  await expect(askAddress(elsewhere.at, onlyByName)).rejects.toThrow(PrivateAddressError)
  expect(elsewhere.asked).toEqual(['HEAD /'])
})
