import * as z from 'zod'
import { type ContentTypeName, contentTypeNames, describe } from './content-types.ts'
import { pageVersionSchema, versionFields, versionOf, versionPart } from './page-version.ts'

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

/** An entry by its type and documentId; `undefined` where it is not known. */
export type FindEntry = (type: ContentTypeName, documentId: string) => unknown

const versionSchema = pageVersionSchema.pick({
  format: true,
  language: true,
  reviewPage: true,
  inspection: true,
  actionArea: true,
  plan: true,
  page: true,
})
const mainPageSchema = z.looseObject({})

/** A version stands below the page that it is a version of: `/action-areas/plans/easy-read/`. */
const versionAddress = (entry: Readonly<Record<string, unknown>>, find: FindEntry) => {
  const { success, data } = versionSchema.strip().safeParse(entry)
  if (!success) return null
  const of = versionFields.filter((field) => data[field] !== null)
  const [field] = of
  if (field === undefined || of.length > 1) return null
  const type = versionOf[field]
  const main = mainPageSchema.safeParse(find(type, data[field]?.documentId ?? ''))
  const page = main.success ? addressOf(type, main.data) : null
  return page === null ? null : `${page}${versionPart(data)}/`
}

/**
 * The address of an entry's own page, like `/documents/report-2022/`; `null` where it has none. That of a version
 * of a page hangs on the page's own, which `find` gives.
 */
export const addressOf = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
  find: FindEntry = () => undefined,
): string | null => {
  if (type === 'page-version') return versionAddress(entry, find)
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
  // News and documents are listed on numbered pages, beside the entries themselves.
  const isList = (type === 'news-item' || type === 'review-document') && /^\d+$/u.test(slug)
  return type === undefined || isList ? null : { type, slug }
}
