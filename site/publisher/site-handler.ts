import { readlinkSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv, { type RequestHandler } from 'sirv'
import { KEPT_ASSETS } from './kept-assets.ts'
import { isMissing } from './kept-files.ts'
import { type Moved, readMovedPages } from './moved-pages.ts'
import { bareHeaders, isSearch, readHeaders, type ReleaseHeaders } from './release-headers.ts'
import { SEARCH_ADDRESS, SEARCH_INDEX } from './search/search-index.ts'
import { isToldToServers } from './told-to-servers.ts'
import {
  type IsWithdrawn,
  readUnended,
  readWithdrawn,
  withdrawnPageFile,
} from './withdrawn-mark.ts'

type Release = {
  folder: string
  headers: ReleaseHeaders
  files: RequestHandler
  missing: Buffer
  manifest: Buffer
  moved: (path: string) => Moved | undefined
  isWithdrawn: IsWithdrawn
  isUnended: (path: string) => boolean
}

const MANIFEST = 'publication.json'
const IMMUTABLE = /^\/(_astro|media)\//u
const RANGE = /^bytes=(?<first>\d+)-(?<last>\d*)$/u

/** What a file is, where its name does not say it, or not with its encoding. */
const typeOf = (path: string): string | undefined => {
  if (path === '/feed.xml') return 'application/atom+xml'
  if (path.endsWith('.csv')) return 'text/csv;charset=utf-8'
  return path.endsWith('.ics') ? 'text/calendar;charset=utf-8' : undefined
}

const say = (response: ServerResponse, status: number, sentence: string): void => {
  response.writeHead(status, {
    ...bareHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(`${sentence}\n`)
}

const openRelease = async (path: string): Promise<Release> => ({
  folder: path,
  headers: await readHeaders(path),
  files: sirv(path, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      const type = typeOf(pathname)
      if (type !== undefined) response.setHeader('content-type', type)
    },
  }),
  missing: await readFile(join(path, '404.html')),
  manifest: await readFile(join(path, MANIFEST)),
  moved: await readMovedPages(path),
  isWithdrawn: await readWithdrawn(path),
  isUnended: await readUnended(path),
})

/** Read once: while it is sent, the publisher may put another in its place in the same release. */
const sayManifest = (response: ServerResponse, manifest: Buffer): void => {
  response.setHeader('content-type', 'application/json')
  response.setHeader('content-length', manifest.byteLength)
  response.end(manifest)
}

/** A range a browser would not ask for is not answered as one; RFC 9110 §14.2 lets a server ignore it. */
const dropOddRange = (request: IncomingMessage): void => {
  const range = RANGE.exec(request.headers.range ?? '')?.groups
  if (range?.['last'] === '') return
  if (!range || Number(range['last']) < Number(range['first'])) delete request.headers.range
}

/**
 * Serves the release `current` points at. A request is answered out of one release, the one that was live when it
 * came: each has its own list of files, made when it is first asked for.
 */
export const serveSite = (siteDir: string, onError: (error: unknown) => void): RequestListener => {
  const open = new Map<string, Promise<Release>>()
  // Not a list made once: files come and go while the publisher switches.
  const kept = sirv(join(siteDir, KEPT_ASSETS), { dev: true, etag: true, brotli: true, gzip: true })

  const index = sirv(join(siteDir, SEARCH_INDEX, 'current'), { dev: true, etag: true })

  const liveRelease = (): Promise<Release> | undefined => {
    const target = targetOf(join(siteDir, 'current'))
    if (target === undefined) return undefined
    const folder = join(siteDir, target)
    // A release whose files stay the same may come to say that it is of newer content.
    const { ino, mtimeMs } = statSync(join(folder, MANIFEST))
    const key = [target, ino, mtimeMs].join(' ')
    const known = open.get(key)
    if (known) return known
    const opened = openRelease(folder)
    // Requests that began before the switch hold on to their own release.
    open.clear()
    open.set(key, opened)
    opened.catch(() => open.delete(key))
    return opened
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      say(response, 405, 'Only GET and HEAD are answered here.')
      return
    }
    const release = await liveRelease()
    if (!release) {
      response.setHeader('retry-after', '5')
      say(response, 503, 'The first build is under way. Please try again in a moment.')
      return
    }
    dropOddRange(request)
    const path = (request.url ?? '').replace(/\?.*$/u, '')
    const headers = isSearch(path) ? release.headers.search : release.headers.everywhere
    response.setHeaders(new Headers(headers))
    const isLasting = IMMUTABLE.test(request.url ?? '')
    response.setHeader(
      'cache-control',
      isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (path === `/${MANIFEST}`) {
      sayManifest(response, release.manifest)
      return
    }
    const moved = release.moved(path)
    if (moved) {
      response.writeHead(moved.status, { location: moved.to }).end()
      return
    }
    const sayPage = (status: number, page: Buffer) => {
      response.setHeader('cache-control', 'no-cache')
      response.writeHead(status, { 'content-type': 'text/html;charset=utf-8' })
      response.end(page)
    }
    const sayMissing = () => sayPage(404, release.missing)
    if (isToldToServers(path)) {
      sayMissing()
      return
    }
    if (release.isUnended(path)) {
      response.writeHead(308, { location: `${path}/` }).end()
      return
    }
    if (release.isWithdrawn(path)) {
      sayPage(410, await readFile(withdrawnPageFile(release.folder, path)))
      return
    }
    if (path.startsWith(SEARCH_ADDRESS)) {
      request.url = `/${path.slice(SEARCH_ADDRESS.length)}`
      index(request, response, sayMissing)
      return
    }
    release.files(request, response, () => {
      if (isLasting) kept(request, response, sayMissing)
      else sayMissing()
    })
  }

  return (request, response) => {
    const { url } = request
    // A release that is removed while a request reads it is no longer the live one: that one has the answer.
    const again = (error: unknown): Promise<void> => {
      if (!isMissing(error) || response.headersSent) throw error
      if (url !== undefined) request.url = url
      return handle(request, response)
    }
    handle(request, response)
      .catch(again)
      .catch((error: unknown) => {
        onError(error)
        if (response.headersSent) response.destroy()
        else say(response, 500, 'The page could not be read.')
      })
  }
}

const targetOf = (link: string): string | undefined => {
  try {
    return readlinkSync(link)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
