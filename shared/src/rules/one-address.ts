import { type ContentTypeName, describe, titleOf } from '../content/content-types.ts'
import type { PublishedContent, Refusal } from './refusal.ts'
import { isRecord } from './walk.ts'

/** The addresses of lists and files that stand beside the pages of a type. */
const reserved: Partial<Record<ContentTypeName, RegExp>> = {
  'review-document': /^(?:kind|year)$/u,
  meeting: /^calendar$/u,
  'news-item': /^\d+$/u,
}

/** A page's address is its own: no other entry has it, and the site does not use it itself. */
export const oneAddress = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
  published: PublishedContent,
): Refusal[] => {
  const slug = entry['slug']
  if (typeof slug !== 'string') return []
  if (reserved[type]?.test(slug) === true) {
    return [
      { path: ['slug'], message: `"${slug}" is an address the site uses itself. Choose another.` },
    ]
  }
  const holder = published
    .withSlug(type, slug)
    .filter(isRecord)
    .find((other) => other['documentId'] !== entry['documentId'])
  return holder === undefined
    ? []
    : [
        {
          path: ['slug'],
          message: `"${slug}" is the address of the ${describe(type).label} "${titleOf(type, holder)}". Choose another.`,
        },
      ]
}
