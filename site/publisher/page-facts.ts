import { createHash } from 'node:crypto'

/** What a release has to know of a page it serves. */
export type PageFacts = {
  /** The CSP source of each inlined stylesheet and script: 'sha256-…'. */
  styles: string[]
  scripts: string[]
  /** Files of the media cache the page shows or links, as `<hash>/<file name>`, decoded. */
  media: string[]
}

const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const STYLE = /<style\b[^>]*>(?<text>[\s\S]*?)<\/style>/gu
// Data such as JSON-LD is not run, and so needs no permission.
const SCRIPT =
  /<script\b(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>(?<text>[\s\S]*?)<\/script>/gu
const MEDIA = /\/media\/(?<file>[0-9a-f]{16}\/[^"'\s?#<>,)/]+)/gu

const all = (pattern: RegExp, html: string, group: string): string[] =>
  [...html.matchAll(pattern)].flatMap(({ groups }) => groups?.[group] ?? [])

/** The facts of a page we made ourselves: a scan of our own markup, not a parser for anybody's. */
export const factsOf = (html: string): PageFacts => ({
  styles: all(STYLE, html, 'text').map(sourceOf),
  scripts: all(SCRIPT, html, 'text').map(sourceOf),
  media: all(MEDIA, html, 'file').map((file) =>
    decodeURIComponent(file.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
  ),
})

/** The Content-Security-Policy of a release with these pages: nothing but its own files and these inlined texts. */
export const policyOf = (pages: PageFacts[]): string => {
  const sources = (of: 'styles' | 'scripts') =>
    [...new Set(pages.flatMap((page) => page[of]))].sort().map((source) => ` ${source}`)
  return [
    "default-src 'none'",
    `style-src 'self'${sources('styles').join('')}`,
    `script-src 'self'${sources('scripts').join('')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
