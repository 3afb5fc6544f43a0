import {
  type ContentTypeName,
  contentTypeNames,
  describe,
  digestOf,
  type PublishedContent,
  refusalsOf,
} from '@send-review/shared'
import * as z from 'zod'
import { CmsError } from './cms-error.ts'
import { type Ask, askAll } from './client.ts'
import type { DraftEntry } from './draft-entry.ts'
import { entryWords } from './entry-words.ts'
import type { Given } from './kept-pull.ts'
import { queries } from './queries/queries.ts'

/** An entry as it was pulled and checked, with the digest of what the cms gave. */
export interface PulledEntry {
  readonly documentId: string
  readonly digest: string
  readonly data: Record<string, unknown>
}

/** All published content, by type. */
export type Pulled = ReadonlyMap<ContentTypeName, readonly PulledEntry[]>

const identified = z.looseObject({ documentId: z.string() })
/** An entry as the cms gave it. */
export type Identified = z.infer<typeof identified>

const parseEntries = (type: ContentTypeName, entries: readonly unknown[]): Identified[] => {
  const { success, data, error } = z.array(identified).safeParse(entries)
  if (success) return data
  throw new CmsError(`The cms gave a ${describe(type).label} without its documentId.`, {
    cause: error,
  })
}

const pullType = async (ask: Ask, type: ContentTypeName): Promise<Identified[]> => {
  const { key, query } = queries[type]
  if (!describe(type).single) return parseEntries(type, await askAll(ask, key, query))
  const { [key]: entry = null } = await ask(query)
  if (entry !== null) return parseEntries(type, [entry])
  if (describe(type).needed !== true) return []
  throw new CmsError(
    `The ${describe(type).label} is not published, and every page needs it. Publish it in the panel.`,
    { place: { type, documentId: null, field: null } },
  )
}

/** What is published of a type, with the draft in the place of its entry, or beside the others. */
const withDraft = (
  type: ContentTypeName,
  published: readonly Identified[],
  draft: DraftEntry | undefined,
): readonly Identified[] => {
  if (draft?.type !== type) return published
  const { entry } = draft
  if (describe(type).single) return [entry]
  const isSame = ({ documentId }: Identified) => documentId === entry.documentId
  return published.some(isSame)
    ? published.map((one) => (isSame(one) ? entry : one))
    : [...published, entry]
}

const check = (type: ContentTypeName, entry: Identified, published: PublishedContent): void => {
  const [first] = refusalsOf(type, entry, published)
  if (first === undefined) return
  const { documentId } = entry
  const named = entryWords(type, entry)
  throw new CmsError(`The ${named} cannot be built: ${first.path.join('.')} ${first.message}`, {
    place: { type, documentId, field: first.path[0] ?? null },
  })
}

/** What is published of every type; of those in `known` it is not asked again. Throws a CmsError. */
export const pullGiven = async (
  ask: Ask,
  known: Given,
  draft: DraftEntry | undefined,
): Promise<Given> => {
  const pulling = contentTypeNames.map(async (type) => {
    // A preview of a page that every page needs shows it before it is published.
    const isDrafted = draft?.type === type && describe(type).single
    return [type, known.get(type) ?? (isDrafted ? [] : await pullType(ask, type))] as const
  })
  return new Map(await Promise.all(pulling))
}

/**
 * Every entry in order by the schemas and rules of the contract; `draft` is the one that is taken
 * as it is saved, and is in order like the rest. Throws a CmsError that names type, title and field
 * of the first entry that is not.
 */
export const checked = (given: Given, draft: DraftEntry | undefined): Pulled => {
  const found = new Map(
    [...given].map(([type, entries]) => [type, withDraft(type, entries, draft)] as const),
  )
  const entriesOf = (type: ContentTypeName) => found.get(type) ?? []
  const published: PublishedContent = {
    find: (type, documentId) => entriesOf(type).find((entry) => entry.documentId === documentId),
    withSlug: (type, slug) => entriesOf(type).filter((entry) => entry['slug'] === slug),
    versions: () => entriesOf('page-version'),
    redirects: () => entriesOf('redirect'),
  }
  for (const [type, entries] of found) {
    for (const entry of entries) check(type, entry, published)
  }
  const digested = [...found].map(
    ([type, entries]) =>
      [
        type,
        entries.map((data) => ({
          documentId: data.documentId,
          digest: digestOf(data),
          data,
        })),
      ] as const,
  )
  return new Map(digested)
}

/** Everything that is published, in order. Throws what `pullGiven` and `checked` throw. */
export const pull = async (ask: Ask, draft?: DraftEntry): Promise<Pulled> =>
  checked(await pullGiven(ask, new Map(), draft), draft)
