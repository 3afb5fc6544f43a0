import type { Thing } from './structured-data.ts'

/** What a page says of itself. */
export interface HeadFacts {
  readonly title: string
  readonly description: string
  /** Its public address, whole. */
  readonly url: string
  /** The pages above it, the highest first. */
  readonly crumbs: readonly { readonly href: string; readonly words: string }[]
  /** What it is about, for search engines. */
  readonly things: readonly Thing[]
  /** BCP 47 */
  readonly language: string
  readonly picture: { readonly src: string; readonly alt: string } | null
}

/** What stands in a page's head for other programs: where it is shared, and search engines. */
export interface PageHead {
  /** Open Graph (https://ogp.me). */
  readonly tags: readonly { readonly property: string; readonly content: string }[]
  /** JSON-LD for a data block, or `null` where there is nothing to say. */
  readonly data: string | null
}

const toBreadcrumbs = ({ crumbs, title, url }: HeadFacts): Thing[] =>
  crumbs.length === 0
    ? []
    : [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [...crumbs, { href: url, words: title }].map(
            ({ href, words }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              name: words,
              item: new URL(href, url).href,
            }),
          ),
        },
      ]

/**
 * JSON that may stand in a script element: no "<" is left in it, so that no text can end the
 * element, or open a comment in it (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
const toDataBlock = (graph: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')

/** What the head of a page tells other programs. `siteName` is that of the whole site. */
export const toPageHead = (page: HeadFacts, siteName: string): PageHead => {
  const { title, description, url, language, picture } = page
  const graph = [...toBreadcrumbs(page), ...page.things]
  const tag = (property: string, content: string) => ({ property: `og:${property}`, content })
  return {
    tags: [
      tag('title', title),
      tag('description', description),
      tag('url', url),
      tag('site_name', siteName),
      // Open Graph knows a language with its country only, and a translation is for whoever reads it.
      ...(language === 'en-GB' ? [tag('locale', 'en_GB')] : []),
      tag('type', 'website'),
      ...(picture === null
        ? []
        : [
            tag('image', new URL(picture.src, url).href),
            ...(picture.alt === '' ? [] : [tag('image:alt', picture.alt)]),
          ]),
    ],
    data: graph.length === 0 ? null : toDataBlock(graph),
  }
}
