import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { startReader } from '../../load/crawling-reader.ts'
import { randomFrom } from '../../load/random-from.ts'
import { openReleaseLedger } from '../../load/release-ledger.ts'

const styles = 'p{margin:0}'
const policy = `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`
const page = (text: string) =>
  `<html><style>${styles}</style><a href="/page/">Page</a><p>${text}</p></html>`

type Answers = Record<string, (response: ServerResponse) => void>

const html = (text: string, headers: Record<string, string> = {}) => {
  const body = page(text)
  return (response: ServerResponse) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-length': Buffer.byteLength(body),
      'content-security-policy': policy,
      ...headers,
    })
    response.end(body)
  }
}

/** Reads a small site until it has had `count` answers or faults; gives the reader, which has ended. */
const readerOf = async (answers: Answers, count = 12) => {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    if (answer) answer(response)
    else response.writeHead(410).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const reader = startReader(`http://127.0.0.1:${port}`, randomFrom(1))
  await vi.waitFor(() => {
    expect(reader.answers() + reader.bad().length).toBeGreaterThanOrEqual(count)
  }, 8_000)
  await reader.stop()
  return reader
}

test('a site that answers well has no bad answers', async () => {
  const reader = await readerOf({ '/': html('Home'), '/page/': html('Page') })
  expect(reader.bad()).toEqual([])
})

const half = brotliCompressSync(page('Home')).subarray(0, 40)

test.each<[string, (response: ServerResponse) => void, string]>([
  ['an error', (response) => response.writeHead(500).end(), 'answered 500'],
  ['a link to nothing', (response) => response.writeHead(404).end(), 'answered 404'],
  ['a cut connection', (response) => response.destroy(), 'socket hang up'],
  [
    'a body that is cut short',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '500' })
      response.write('<html>', () => response.destroy())
    },
    'aborted',
  ],
  [
    'half of a compressed body',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
      response.end(half)
    },
    'unexpected end of file',
  ],
  [
    'a page whose styles are forbidden',
    html('Page', { 'content-security-policy': "style-src 'none'" }),
    'whose stylesheet its policy forbids',
  ],
  ['an answer to a question never put', (response) => response.writeHead(304).end(), '304'],
])('%s is a bad answer', async (_name, answer, sentence) => {
  const reader = await readerOf({ '/': html('Home'), '/page/': answer })
  expect(reader.bad().length).toBeGreaterThan(0)
  for (const bad of reader.bad()) expect(bad).toMatch(new RegExp(`/page/ .*${sentence}`, 'u'))
})

const siteWith = async (...releases: Record<string, string>[]) => {
  const siteDir = await mkdtemp(join(tmpdir(), 'send-review-ledger-'))
  onTestFinished(() => rm(siteDir, { recursive: true, force: true }))
  for (const [index, files] of releases.entries()) {
    for (const [name, text] of Object.entries(files)) {
      const path = join(siteDir, 'releases', `2026T${index}-${index}`, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
  }
  return openReleaseLedger(siteDir)
}

test('an answer that no release has is a mix, and so is one older than the one before', async () => {
  const reader = await readerOf({ '/': html('Home'), '/page/': html('Page') })
  const one = { 'index.html': page('Home'), 'page/index.html': page('Page') }
  const whole = await siteWith(one)
  await whole.close()
  expect(reader.mixed(whole)).toEqual([])

  const torn = await siteWith({ ...one, 'page/index.html': page('Other') })
  await torn.close()
  expect(new Set(reader.mixed(torn))).toEqual(
    new Set(['/page/ was answered with what no release has there']),
  )

  const turned = await siteWith(
    { ...one, 'page/index.html': page('Other') },
    { ...one, 'index.html': page('New home') },
  )
  await turned.close()
  expect(reader.mixed(turned)).toContain('/ was answered from an older release than before')
})
