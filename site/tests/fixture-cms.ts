import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  CONTENT_VERSION_PATH,
  type LoggedChange,
  PUBLISHING_LOG_PATH,
  WITHDRAWN_PAGES_PATH,
} from '@send-review/shared'
import * as z from 'zod'
import { answerQuery } from './fixture/answer-query.ts'
import { answerLog } from './fixture/answer-log.ts'
import { fixtureContent, type FixtureContent } from './fixture/content.ts'
import { fixtureFiles } from './fixture/files.ts'

/** A cms in small: GraphQL by the real schema, the content version, and files. */
export interface FixtureCms {
  readonly url: string
  readonly token: string
  /** What is published; change it and it is. */
  readonly content: FixtureContent
  readonly files: Map<string, Uint8Array>
  /** What it answers when asked which pages were withdrawn. */
  readonly withdrawn: unknown[]
  /** What it answers of its publishing log, oldest first. */
  readonly log: LoggedChange[]
  /** What was asked for, in order: "GET /uploads/…". */
  readonly asked: string[]
  /** How often what has changed; while a test does not count, something of any type has each time. */
  readonly changes: Record<string, number>
  publish(): void
  /** From now on it answers 503 to everything, or no more. */
  setDown(isDown: boolean): void
  /** Is as it was when it was started, and another cms to whoever asks. */
  beginAnew(): void
  close(): Promise<void>
}

const token = 'the-token-of-the-fixture'
const questionSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

const isAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

/** Starts one on a free port of this machine. Nothing of it outlives `close`. */
export const startFixtureCms = async (): Promise<FixtureCms> => {
  const content = fixtureContent()
  const atFirst = await fixtureFiles()
  const files = new Map(atFirst)
  const asked: string[] = []
  const withdrawn: unknown[] = []
  const log: LoggedChange[] = []
  const changes: Record<string, number> = {}
  const changesNow = () => (Object.keys(changes).length > 0 ? changes : { '*': asked.length })
  let epoch: string = randomUUID()
  let published = 1
  let isDown = false

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(`${request.method ?? ''} ${path}`)
    if (isDown) return response.writeHead(503).end()
    const file = files.get(path)
    if (file !== undefined) {
      return response.setHeader('content-length', file.byteLength).end(file)
    }
    if (path.startsWith('/uploads/')) return response.writeHead(404).end()
    if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end()
    response.setHeader('content-type', 'application/json')
    if (path === CONTENT_VERSION_PATH) {
      return response.end(JSON.stringify({ epoch, published, draft: 0, changes: changesNow() }))
    }
    if (path === WITHDRAWN_PAGES_PATH) return response.end(JSON.stringify(withdrawn))
    if (path.startsWith(PUBLISHING_LOG_PATH)) {
      return response.end(JSON.stringify(answerLog(log, path)))
    }
    if (path !== '/graphql') return response.writeHead(404).end()
    return void text(request)
      .then((body) => answerQuery(content, questionSchema.parse(JSON.parse(body))))
      .then((answer) => response.end(JSON.stringify(answer)))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (!isAddress(address)) throw new Error('The fixture cms has no port.')
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    token,
    content,
    files,
    withdrawn,
    log,
    asked,
    changes,
    publish: () => {
      published += 1
    },
    setDown: (down) => {
      isDown = down
    },
    beginAnew: () => {
      Object.assign(content, fixtureContent())
      files.clear()
      for (const [path, bytes] of atFirst) files.set(path, bytes)
      for (const list of [asked, withdrawn, log]) list.length = 0
      for (const type of Object.keys(changes)) Reflect.deleteProperty(changes, type)
      epoch = randomUUID()
      published = 1
      isDown = false
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
