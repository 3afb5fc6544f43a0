import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createOutside } from '../../../src/publishing/live/outside.ts'
import { publication, word } from './facts.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const isInternet = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (!isInternet(address)) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}
const json = (body: object, status = 200): RequestListener => {
  return (_request, response) => response.writeHead(status).end(JSON.stringify(body))
}

const outsideAt = (publisherUrl: string, siteUrl = publisherUrl) => {
  const warnings: string[] = []
  const warn = (sentence: string) => void warnings.push(sentence)
  const outside = createOutside({ publisherUrl, siteUrl, publisherSecret: 'open sesame', warn })
  return { outside, warnings }
}

test('many who ask at the same moment are one request, which carries the secret', async () => {
  const seen: unknown[] = []
  const url = await serve((request, response) => {
    seen.push([request.url, request.headers.authorization])
    json(word())(request, response)
  })
  const { outside } = outsideAt(url)
  const answers = await Promise.all(Array.from({ length: 10 }, () => outside.publisher()))
  expect(answers.every((answer) => answer.isReached)).toBe(true)
  expect(seen).toEqual([['/state', 'Bearer open sesame']])
})

test('the public site is asked without the secret', async () => {
  const seen: unknown[] = []
  const url = await serve((request, response) => {
    seen.push([request.url, request.headers.authorization])
    json(publication())(request, response)
  })
  expect(await outsideAt('http://127.0.0.1:1', url).outside.site()).toEqual({
    isReached: true,
    value: publication(),
  })
  expect(seen).toEqual([['/publication.json', undefined]])
})

test.each([
  ['refuses the secret', json({ message: 'The secret is missing or wrong.' }, 401)],
  ['says what nobody understands', json({ state: 'asleep' })],
  [
    'answers with a page',
    ((_, response) => response.end('<h1>Soon</h1>')) satisfies RequestListener,
  ],
  ['hangs up', ((request) => request.socket.destroy()) satisfies RequestListener],
  ['never answers', (() => undefined) satisfies RequestListener],
] as const)(
  'a publisher that %s is out of reach, and the log says so once',
  async (_how, listener) => {
    const { outside, warnings } = outsideAt(await serve(listener))
    expect(await outside.publisher()).toEqual({ isReached: false })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^The publisher gives no answer at http/u)
    expect(warnings[0]).not.toContain('open sesame')
  },
)

test('an order gives the publisher’s own sentence, also where it cannot be done', async () => {
  const bodies: unknown[] = []
  const url = await serve((request, response) => {
    request.on('data', (part: Buffer) => bodies.push(JSON.parse(part.toString())))
    request.on('end', () => json({ message: 'The site is held.' }, 409)(request, response))
  })
  expect(await outsideAt(url).outside.order('rebuild', { force: 'Why not.' })).toEqual({
    isReached: true,
    value: { isAccepted: false, message: 'The site is held.' },
  })
  expect(bodies).toEqual([{ force: 'Why not.' }])
})

test('an order to a publisher that is gone is not carried out', async () => {
  const { outside, warnings } = outsideAt('http://127.0.0.1:1')
  expect(await outside.order('rollback', {})).toEqual({ isReached: false })
  expect(warnings[0]).toMatch(/^The publisher did not take the order rollback/u)
})
