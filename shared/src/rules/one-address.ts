import { addressOf, siteSegments } from '../content/addresses.ts'
import { type ContentTypeName, describe, titleOf } from '../content/content-types.ts'
import { redirectSchema } from '../content/redirect.ts'
import type { PublishedContent, Refusal } from './refusal.ts'
import { isRecord } from './walk.ts'

const ofTheSite: Partial<Record<ContentTypeName, readonly string[]>> = {
  page: siteSegments,
  'review-document': ['kind', 'year'],
  meeting: ['calendar'],
}

/** News and documents are listed on numbered pages, beside the entries themselves. */
const isListed = (type: ContentTypeName, slug: string): boolean =>
  (type === 'news-item' || type === 'review-document') && /^\d+$/u.test(slug)

/** Language, script and region, as in BCP 47: "cy", "zh-hans", "pt-br". */
const languageTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2}|-\d{3})?$/u
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Versions of a page stand below it under these, so no page may be called so itself. */
const isVersion = (slug: string): boolean =>
  slug === 'easy-read' ||
  slug === 'bsl' ||
  (languageTag.test(slug) && languages.of(slug) !== undefined)

/**
 * A page's address is its own: no other entry has it, no redirect leads away from it, and the site
 * does not use it itself.
 */
export const oneAddress = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
  published: PublishedContent,
): Refusal[] => {
  const slug = entry['slug']
  if (typeof slug !== 'string') return []
  const refusal = (message: string): Refusal[] => [{ path: ['slug'], message }]
  if (ofTheSite[type]?.includes(slug) === true || isListed(type, slug) || isVersion(slug)) {
    return refusal(`"${slug}" is an address the site uses itself. Choose another.`)
  }
  const holder = published
    .withSlug(type, slug)
    .filter(isRecord)
    .find((other) => other['documentId'] !== entry['documentId'])
  if (holder !== undefined) {
    return refusal(
      `"${slug}" is the address of the ${describe(type).label} "${titleOf(type, holder)}". Choose another.`,
    )
  }
  const address = addressOf(type, entry)
  const redirect = published
    .redirects()
    .map((one) => redirectSchema.parse(one))
    .find(({ from }) => from === address)
  return redirect === undefined
    ? []
    : refusal(
        `"${slug}" is an old address that leads to ${redirect.to}. Choose another, or unpublish that redirect first.`,
      )
}
