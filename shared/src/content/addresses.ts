import { type ContentTypeName, contentTypeNames, describe } from './content-types.ts'

/** First parts of an address that the site uses itself, so that no generic page can have them. */
export const siteSegments: readonly string[] = [
  '404',
  'accessibility',
  'action-areas',
  'changes',
  'contact',
  'data',
  'documents',
  'glossary',
  'inspections',
  'media',
  'meetings',
  'news',
  'plans',
  'privacy',
  'progress',
  'progress-reviews',
  'search',
  'shortlist',
  'styleguide',
  'support',
  'you-said-we-did',
]

/** The address of an entry's own page, like `/documents/report-2022/`; `null` where it has none. */
export const addressOf = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
): string | null => {
  const { at, under } = describe(type)
  if (at !== undefined) return at
  const slug = entry['slug']
  return under === undefined || typeof slug !== 'string' ? null : `${under}${slug}/`
}

/** Which type and last part an address on this site stands for; `null` where no entry can be there. */
export const entryAt = (address: string): { type: ContentTypeName; slug: string } | null => {
  const parts = /^(?<under>\/(?:[^/]+\/)?)(?<slug>[^/]+)\/$/u.exec(address)?.groups
  if (parts === undefined) return null
  const { under = '', slug = '' } = parts
  if (under === '/' && siteSegments.includes(slug)) return null
  const type = contentTypeNames.find((name) => describe(name).under === under)
  // News is listed on numbered pages, beside the items themselves.
  const isList = type === 'news-item' && /^\d+$/u.test(slug)
  return type === undefined || isList ? null : { type, slug }
}
