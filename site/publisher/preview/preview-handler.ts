import { createReadStream } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileTypes, type PreviewSubject, readPreviewToken } from '@send-review/shared'
import { BuildError } from '../build-failure.ts'
import { type Health, healthAnswer } from '../health.ts'
import type { BuiltPreview } from './built-preview.ts'
import type { PreviewBuilder } from './preview-builder.ts'
import { bareHeaders, pageHeaders } from './preview-headers.ts'
import { reloadScript } from './reload-script.ts'
import {
  builtPage,
  closedPage,
  elsewherePage,
  failedPage,
  gonePage,
  type PageContext,
  refusedPage,
  unseenPage,
} from './served-page.ts'

export type PreviewHandlerParts = {
  builder: Pick<PreviewBuilder, 'fresh' | 'last'>
  secret: string
  now: () => Date
  /** The address of this preview as a browser sees it, that of the panel, and that of the site. */
  previewUrl: string
  panelUrl: string
  siteUrl: string
  mediaDir: string
  health: () => Promise<Health>
  onError: (error: unknown) => void
}

type Opened = { subject: PreviewSubject; expires: Date; prefix: string }

const FILE = /^\/(?:media|_astro)\//u
const OPENED = /^\/p\/(?<token>[^/]+)(?<address>\/.*)?$/u

const endings = new Map(
  [...fileTypes].flatMap(([mime, type]) => type.endings.map((ending) => [`.${ending}`, mime])),
)
const moreEndings: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}
const typeOf = (file: string): string =>
  endings.get(extname(file)) ?? moreEndings[extname(file)] ?? 'application/octet-stream'

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    // No address of ours is written so.
    return undefined
  }
}

/**
 * Answers `/p/<token>`, which leads to the page of the entry that the token opens; that page and the others that show it
 * below; and the files they need. Nothing else is answered but `/healthz`.
 */
export const servePreview = (parts: PreviewHandlerParts): RequestListener => {
  const { builder, secret, now, siteUrl, mediaDir } = parts
  const origins = {
    panel: new URL(parts.panelUrl).origin,
    preview: new URL(parts.previewUrl).origin,
  }
  const base = new URL(parts.previewUrl).pathname.replace(/\/$/u, '')
  const script = reloadScript(origins.panel)

  const sayPage = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, pageHeaders(html, origins, script))
    response.end(html)
  }

  const sendFile = async (response: ServerResponse, { subject }: Opened, file: string) => {
    const built: BuiltPreview | undefined = await builder.last(subject)
    if (built?.files.has(file) !== true) {
      sayPage(response, 404, closedPage())
      return
    }
    const path = file.startsWith('/media/')
      ? join(mediaDir, file.slice('/media/'.length))
      : join(built.folder, file)
    response.writeHead(200, { ...bareHeaders, 'content-type': typeOf(file) })
    await pipeline(createReadStream(path), response)
  }

  const sendPage = async (
    response: ServerResponse,
    { subject, expires, prefix }: Opened,
    address: string | undefined,
  ) => {
    const { status } = subject
    const context: PageContext = { status, expires, now: now(), prefix, siteUrl, script }
    const preview = await builder.fresh(subject)
    const say = (code: number, html: string) => sayPage(response, code, html)
    switch (preview.kind) {
      case 'gone':
        say(404, gonePage())
        return
      case 'refused':
        say(422, refusedPage(preview.source, context))
        return
      case 'built': {
        const { source, built } = preview
        const [first] = built.pages.keys()
        if (first === undefined) say(200, unseenPage(source))
        else if (address === undefined) {
          response.writeHead(302, { ...bareHeaders, location: `${prefix}${first}` }).end()
        } else {
          const page = builtPage(built, address, source, context)
          if (page === undefined) say(404, elsewherePage(prefix))
          else say(200, page)
        }
      }
    }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...bareHeaders, allow: 'GET, HEAD' }).end()
      return
    }
    const path = (request.url ?? '').replace(/\?.*$/u, '')
    if (path === '/healthz') {
      const { status, body } = healthAnswer(await parts.health())
      response.writeHead(status, { ...bareHeaders, 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
      return
    }
    const { token = '', address } = OPENED.exec(path)?.groups ?? {}
    const opened = readPreviewToken(secret, token, now())
    if (opened === undefined) {
      sayPage(response, 404, closedPage())
      return
    }
    const { expires, ...subject } = opened
    const open = { subject, expires, prefix: `${base}/p/${token}` }
    const asked = address === undefined ? undefined : (decoded(address) ?? '')
    if (asked !== undefined && FILE.test(asked)) await sendFile(response, open, asked)
    else await sendPage(response, open, asked)
  }

  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      parts.onError(error)
      if (response.headersSent) {
        response.destroy()
        return
      }
      const reason =
        error instanceof BuildError
          ? error.message
          : 'The cms does not answer, or this machine is in the way. The log of the preview says more.'
      sayPage(response, 503, failedPage(reason))
    })
  }
}
