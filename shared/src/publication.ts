import { createHash } from 'node:crypto'
import * as z from 'zod'

/** What the cms and the publisher say to each other, and what the public site says of itself. */

/** What stands in `changes` for a change that entries of any type may show. */
export const ANY_TYPE = '*'

/** What stands in `changes` for what was erased from the publishing log. */
export const ERASED = 'erased'

/**
 * How often the content has changed. `epoch` is made with the database and made anew when it is
 * restored; `published` counts publishes, unpublishes and deletes; `draft` counts saved drafts.
 * `changes` says of what: the publishes of each type, and under ANY_TYPE the unpublishes, the
 * deletes and the changes of files; under ERASED how often something was erased from the publishing
 * log. Where a number is the same, so is what was pulled by then.
 */
export const contentVersionSchema = z.object({
  epoch: z.uuid(),
  published: z.int().nonnegative(),
  draft: z.int().nonnegative(),
  changes: z.record(z.string(), z.int().nonnegative()),
})
export type ContentVersion = z.infer<typeof contentVersionSchema>

/** Content versions are compared for equality only: a restored database counts back. */
export const versionText = ({
  epoch,
  published,
}: Pick<ContentVersion, 'epoch' | 'published'>): string => `${epoch}:${String(published)}`

/** Where the cms answers the content version, below its own address. */
export const CONTENT_VERSION_PATH = '/api/content-version'

/** Where the cms answers the public part of the publishing log, below its own address. */
export const PUBLISHING_LOG_PATH = '/api/publishing-log'

/** What the publishing log keeps: what changed what readers can see. */
export const loggedActions = ['publish', 'unpublish', 'delete'] as const
export type LoggedAction = (typeof loggedActions)[number]

/** The most entries of the publishing log in one answer, and as many as are given when not asked. */
export const LONGEST_LOG_PAGE = 500

/**
 * `GET /api/publishing-log?since=<id>&limit=<number>`: what was done that readers could see, oldest
 * first, after the entry `since` (0 for the first page). Never who did it, and nothing of an entry
 * that was erased. `limit` says how many one answer holds at most; while `more` is true, there are
 * further entries after the last one given. `address` is what it was at that time, and `digest` that
 * of what was published: `null` for an entry that was taken away, or logged before digests were.
 */
export const publicLogSchema = z.strictObject({
  limit: z.int().min(1).max(LONGEST_LOG_PAGE),
  more: z.boolean(),
  entries: z.array(
    z.strictObject({
      id: z.int().positive(),
      at: z.iso.datetime(),
      action: z.enum(loggedActions),
      contentType: z.string(),
      documentId: z.string(),
      title: z.string(),
      address: z.string().nullable(),
      reason: z.string().nullable(),
      digest: z.string().nullable(),
    }),
  ),
})
export type PublicLog = z.infer<typeof publicLogSchema>
/** One entry of the public part of the publishing log. */
export type LoggedChange = PublicLog['entries'][number]

/** The header that carries BELL_SECRET. The body of a bell is never read. */
export const BELL_HEADER = 'x-bell-secret'

/** The header that names a request: an answer of the cms has it, and so has the bell that follows from it. */
export const REQUEST_HEADER = 'x-request-id'

/** What such a name looks like; whatever else stands in the header is not taken into a log. */
export const requestIdSchema = z.string().regex(/^[\w-]{8,64}$/u)

export const publishedEntrySchema = z.object({
  type: z.string(),
  documentId: z.string(),
  digest: z.string(),
  /** When readers could first read this digest, ISO 8601 in UTC. */
  since: z.iso.datetime(),
  urls: z.array(z.string()),
})

/** `/publication.json`: what this site is made of. */
export const publicationSchema = z.object({
  contentVersion: z.string(),
  release: z.string(),
  builtAt: z.iso.datetime(),
  entries: z.array(publishedEntrySchema),
})
export type Publication = z.infer<typeof publicationSchema>

/** What a build says of itself, before the publisher knows its release and its moment. */
export const builtEntriesSchema = z.array(publishedEntrySchema.omit({ since: true }))
export type BuiltEntries = z.infer<typeof builtEntriesSchema>

export const publisherStates = [
  'idle',
  'requested',
  'building',
  'checking',
  'switching',
  'live',
  'refused',
  'retrying',
  'held',
] as const

/** `GET /state`. Moments are ISO 8601 in UTC. */
export const publisherStateSchema = z.object({
  state: z.enum(publisherStates),
  liveVersion: z.string().nullable(),
  contentVersion: z.string().nullable(),
  expectedSeconds: z.number().nonnegative(),
  lastRefusal: z
    .object({
      at: z.iso.datetime(),
      message: z.string(),
      type: z.string().nullable(),
      documentId: z.string().nullable(),
      field: z.string().nullable(),
    })
    .nullable(),
  /** What is in the way now, though the content is in order: since when, and a sentence for the operator. */
  trouble: z.object({ since: z.iso.datetime(), message: z.string() }).nullable(),
  releases: z.array(
    z.object({ release: z.string(), contentVersion: z.string(), builtAt: z.iso.datetime() }),
  ),
})
export type PublisherState = z.infer<typeof publisherStateSchema>

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'publishedAt')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

/**
 * The digest of an entry in the shape GraphQL gives it: the same words give the same digest,
 * whatever the order of keys and whenever it was published. 32 hexadecimal digits.
 */
export const digestOf = (entry: object): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(entry)))
    .digest('hex')
    .slice(0, 32)
