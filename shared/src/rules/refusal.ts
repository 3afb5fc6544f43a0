import type { ContentTypeName } from '../content/content-types.ts'

/**
 * Why an entry may not be published. `path` leads to the field (`['sources', '0', 'url']`);
 * `message` goes on where the field's name ends: "is before the start. Choose a later day."
 */
export interface Refusal {
  readonly path: readonly string[]
  readonly message: string
}

/** What else readers can see: the published entries, by type, in the shape GraphQL gives. */
export interface PublishedContent {
  /** The published entry with this documentId; `undefined` where there is none. */
  readonly find: (type: ContentTypeName, documentId: string) => unknown
  /** Every published entry of a type that has this last part of an address. */
  withSlug(type: ContentTypeName, slug: string): readonly unknown[]
  /** Every published version of a page. What they are versions of can be found. */
  versions(): readonly unknown[]
  /** Every published redirect. */
  redirects(): readonly unknown[]
}
