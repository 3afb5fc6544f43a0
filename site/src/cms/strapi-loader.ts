import {
  type ContentTypeName,
  type ContentVersion,
  describe,
  isMediaFile,
  type LoggedChange,
  type MediaFile,
  type WithdrawnPage,
} from '@send-review/shared'
import type { Loader } from 'astro/loaders'
import { type CmsAccess, connect } from './client.ts'
import type { DraftEntry } from './draft-entry.ts'
import { entryWords } from './entry-words.ts'
import { mediaCopier } from './media.ts'
import type { Picture } from './picture.ts'
import type { KeptPull } from './kept-pull.ts'
import { checked, pull, type Pulled, type PulledEntry, pullGiven } from './pull.ts'
import { askChanges } from './ask-changes.ts'
import { pullLog } from './pull-log.ts'
import { pullWithdrawn } from './pull-withdrawn.ts'

/** An entry as Astro's store takes it; `data` is not yet parsed by the schema of its collection. */
export interface LoadedEntry {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly digest?: string
}

/**
 * What one build pulls from the cms, once, by collection: every content type by documentId; as
 * `picture` the pictures that entries show, each once, by address; as `withdrawn-page` the pages
 * that were withdrawn, by address, some of which may be in use again; and as `publishing-log` the
 * public part of the log, as one entry, for it is long and asked for again and again.
 */
export type BuildPull = Promise<ReadonlyMap<string, readonly LoadedEntry[]>>

type CopyFile = (file: MediaFile) => Promise<MediaFile>

/** The same value with every file in it copied to the site, and at its address there. */
const withFilesCopied = async (value: unknown, copyFile: CopyFile): Promise<unknown> => {
  if (Array.isArray(value)) {
    return Promise.all(value.map((item) => withFilesCopied(item, copyFile)))
  }
  if (isMediaFile(value)) return copyFile(value)
  return typeof value === 'object' && value !== null ? fieldsCopied(value, () => copyFile) : value
}

const fieldsCopied = async (
  entry: object,
  copyFileOf: (field: string) => CopyFile,
): Promise<Record<string, unknown>> => {
  const copying = Object.entries(entry).map(
    async ([key, value]) => [key, await withFilesCopied(value, copyFileOf(key))] as const,
  )
  return Object.fromEntries(await Promise.all(copying))
}

/** What a pull may be other than everything that is published. */
export interface PullOptions {
  /** The one entry that a preview shows as it is saved. */
  readonly draft?: DraftEntry | undefined
  /** What was pulled before in this process. */
  readonly kept?: KeptPull
}

const pullAll = async (
  access: CmsAccess,
  { draft, kept }: PullOptions,
  version: ContentVersion | undefined,
): Promise<Pulled> => {
  const ask = connect(access)
  if (!kept || !version) return pull(ask, draft)
  const known = kept.stillAt(version, draft !== undefined)
  const given = await pullGiven(ask, known, draft)
  if (draft === undefined || !describe(draft.type).single) {
    kept.keep(version, given, known.size === 0)
  }
  return checked(given, draft)
}

const pullWholeLog = async (
  access: CmsAccess,
  { kept }: PullOptions,
  version: ContentVersion | undefined,
): Promise<readonly LoggedChange[]> => {
  if (!kept || !version) return pullLog(access)
  const known = kept.log.stillAt(version)
  const entries = await pullLog(access, known)
  kept.log.keep(version, entries, known.length === 0)
  return entries
}

/**
 * Starts the one pull of a build. `mediaDir` takes the copies of the published files, whose
 * addresses on the site stand in the entries; digests are of the entries as the cms gave them.
 */
export const startPull = async (
  access: CmsAccess,
  mediaDir: string,
  options: PullOptions = {},
): BuildPull => {
  const version = options.kept && (await askChanges(access))
  const [pulled, log, withdrawn] = await Promise.all([
    pullAll(access, options, version),
    pullWholeLog(access, options, version),
    pullWithdrawn(access),
  ])
  const copyShown = await mediaCopier(access.url, mediaDir)
  const pictures = new Map<string, Picture>()

  const copied = async (type: ContentTypeName, pulledEntry: PulledEntry): Promise<LoadedEntry> => {
    const { documentId, digest, data } = pulledEntry
    const entry = entryWords(type, data)
    const copyFileOf = (field: string) => async (original: MediaFile) => {
      const place = { type, documentId, field }
      const { file, picture } = await copyShown({ file: original, place, entry })
      if (picture !== null) pictures.set(picture.address, picture)
      return file
    }
    return { id: documentId, digest, data: await fieldsCopied(data, copyFileOf) }
  }

  const copying = [...pulled].map(
    async ([type, entries]) =>
      [type, await Promise.all(entries.map((entry) => copied(type, entry)))] as const,
  )
  const copies = await Promise.all(copying)
  const byAddress = (entry: Picture | WithdrawnPage) => ({ id: entry.address, data: { ...entry } })
  return new Map<string, readonly LoadedEntry[]>([
    ...copies,
    ['picture', [...pictures.values()].map(byAddress)],
    ['withdrawn-page', withdrawn.map(byAddress)],
    ['publishing-log', [{ id: 'log', data: { entries: log } }]],
  ])
}

/**
 * Fills one collection with what was pulled for it. An entry that is no longer published leaves
 * the collection. Throws what the pull throws: the store is then not built, and neither is the site.
 */
export const strapiLoader = (collection: string, pullOf: (build: object) => BuildPull): Loader => ({
  name: `strapi-${collection}`,
  load: async (context) => {
    const { config, store } = context
    const pulled = await pullOf(config)
    store.clear()
    for (const { id, digest, data } of pulled.get(collection) ?? []) {
      const parsed = await context.parseData({ id, data })
      store.set({ id, data: parsed, ...(digest !== undefined && { digest }) })
    }
  },
})
