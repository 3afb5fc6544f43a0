import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

/** A host that builds and serves a site, in small: it has a secret build hook, and serves what it is given. */
export const startHost = async () => {
  const calls: { method: string | undefined; authorization: string | undefined; body: string }[] =
    []
  const host = {
    calls,
    /** What a build makes of the site, if it does. */
    onCall: (): void => undefined,
    hookStatus: 200,
    served: '',
    publish: (contentVersion: string, release: string) => {
      const builtAt = '2026-11-24T09:00:00.000Z'
      host.served = JSON.stringify({ contentVersion, release, builtAt, entries: [] })
    },
  }
  const answerHook = async (request: IncomingMessage) => {
    const { authorization } = request.headers
    calls.push({ method: request.method, authorization, body: await text(request) })
    host.onCall()
  }
  const server = createServer((request, response) => {
    if (request.url === '/publication.json' && host.served !== '') return response.end(host.served)
    if (request.url !== '/hooks/secret') return response.writeHead(404).end()
    return void answerHook(request).then(() =>
      response.writeHead(host.hookStatus, { location: 'http://127.0.0.1:1/' }).end(),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  if (!isAddress(address)) throw new Error('The host has no port.')
  const url = `http://127.0.0.1:${String(address.port)}`
  return Object.assign(host, { url, hook: `${url}/hooks/secret` })
}
