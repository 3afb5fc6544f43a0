import type { ContentTypeName, Entry } from '../content/content-types.ts'

/**
 * Why an entry may not be published. `path` leads to the field (`['sources', '0', 'url']`);
 * `message` goes on where the field's name ends: "is before the start. Choose a later day."
 */
export interface Refusal {
  readonly path: readonly string[]
  readonly message: string
}

/** What else readers can see: the published entries, by type and documentId. */
export interface PublishedContent {
  find<Type extends ContentTypeName>(type: Type, documentId: string): Entry<Type> | undefined
  all<Type extends ContentTypeName>(type: Type): readonly Entry<Type>[]
}
