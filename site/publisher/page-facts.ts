import { createHash } from 'node:crypto'

/** What a release has to know of a page it serves. */
export type PageFacts = {
  /** The CSP source of each inlined stylesheet: 'sha256-…'. */
  styles: string[]
  /** Files of the media cache the page shows or links, as `<hash>/<file name>`, decoded. */
  media: string[]
}

/** The CSP source of a text that stands in a page. */
export const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const STYLE = /<style\b[^>]*>(?<text>[\s\S]*?)<\/style>/gu
const MEDIA = /\/media\/(?<file>[0-9a-f]{16}\/[^"'\s?#<>,)/]+)/gu

const all = (pattern: RegExp, html: string, group: string): string[] =>
  [...html.matchAll(pattern)].flatMap(({ groups }) => groups?.[group] ?? [])

/** The facts of a page we made ourselves: a scan of our own markup, not a parser for anybody's. */
export const factsOf = (html: string): PageFacts => ({
  styles: all(STYLE, html, 'text').map(sourceOf),
  media: all(MEDIA, html, 'file').map((file) =>
    decodeURIComponent(file.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
  ),
})

/** The Content-Security-Policy of each page of a release, and that of the pages below /search/. */
export type Policies = { everywhere: string; search: string }

const policyWith = (styles: string, more: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'self'${styles}`,
    "img-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * The policies of a release with these pages: nothing but its own files, and its inlined stylesheets. No script in the
 * text of a page runs, ours neither: decision 0020.
 */
export const policiesOf = (pages: PageFacts[]): Policies => {
  const sources = [...new Set(pages.flatMap(({ styles }) => styles))].sort()
  const styles = sources.map((source) => ` ${source}`).join('')
  return {
    // A script of ours can write text into a page, and no markup; it asks for what changed lately.
    everywhere: policyWith(styles, [
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]),
    // Pagefind runs a program of its own, and asks for the parts of its index as it needs them.
    search: policyWith(styles, ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"]),
  }
}
