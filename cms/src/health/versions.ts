import type { Stored } from './stored-content'

/** An entry in its two versions: at least one is there. */
export interface Versions {
  readonly draft: Stored | undefined
  readonly published: Stored | undefined
}

/** Entries by their documentId, in the order in which they are stored. */
export const versionsOf = (stored: readonly Stored[]): Versions[] => {
  const found = new Map<string, Versions>()
  for (const one of stored) {
    const known = found.get(one.documentId) ?? { draft: undefined, published: undefined }
    found.set(
      one.documentId,
      one.isPublished ? { ...known, published: one } : { ...known, draft: one },
    )
  }
  return [...found.values()]
}

/** Whether the draft was saved after what is published, as Strapi's own lists say it. */
export const isWaiting = ({ draft, published }: Versions): boolean =>
  draft !== undefined && (published === undefined || draft.updatedAt > published.updatedAt)
