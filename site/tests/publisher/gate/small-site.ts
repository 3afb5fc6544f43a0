import type { Publication } from '@send-review/shared'
import { readPage } from '../../../publisher/gate/read-page.ts'
import type { BuiltSite } from '../../../publisher/gate/read-site.ts'

type Entry = Publication['entries'][number]

export const SITE_URL = 'https://review.example.org'

export const entryAt = (type: string, documentId: string, ...urls: string[]): Entry => ({
  type,
  documentId,
  digest: 'd',
  since: '2026-11-24T09:00:00.000Z',
  urls,
})

/** A whole page that the gate has nothing against; `main` stands after its heading. */
export const goodPage = (title: string, main = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="description" content="About ${title}"></head>` +
  `<body><h1>${title}</h1>${main}</body></html>`

/** A page that only sends readers on. */
export const redirectTo = (to: string): string =>
  `<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=${to}">` +
  `<link rel="canonical" href="${SITE_URL}${to}"><body><a href="${to}">Moved</a></body>`

/** The site that consists of these pages, by address, and these other files. */
export const siteOf = (
  pages: Record<string, string>,
  { files = [], entries = [] }: { files?: string[]; entries?: Entry[] } = {},
): BuiltSite => ({
  pages: new Map(
    Object.entries(pages).map(([address, html]) => [
      address,
      { ...readPage(html, new URL(address, SITE_URL)), weight: html.length },
    ]),
  ),
  files: new Set(files),
  entries,
})
