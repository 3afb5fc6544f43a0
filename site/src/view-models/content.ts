import type {
  ActionArea,
  Inspection,
  LocalArea,
  Organisation,
  ProgressStatus,
  ProgressUpdate,
  ReviewDocument,
  ReviewPage,
} from '@send-review/shared'

/** All that is published: what every view-model takes. */
export interface Content {
  readonly localArea: LocalArea
  readonly reviewPage: ReviewPage
  readonly inspections: readonly Inspection[]
  readonly areas: readonly ActionArea[]
  readonly statuses: readonly ProgressStatus[]
  readonly updates: readonly ProgressUpdate[]
  readonly documents: readonly ReviewDocument[]
  readonly organisations: readonly Organisation[]
}

/** The entry that a relation points at; `undefined` where it points at none. */
export const follow = <Target extends { readonly documentId: string }>(
  link: { readonly documentId: string } | null,
  among: readonly Target[],
): Target | undefined =>
  link === null ? undefined : among.find(({ documentId }) => documentId === link.documentId)

/** Whether a list of relations holds an entry. */
export const holds = (
  links: readonly { readonly documentId: string }[],
  { documentId }: { readonly documentId: string },
): boolean => links.some((link) => link.documentId === documentId)
