import {
  type ContentTypeName,
  isMediaFile,
  type MediaFile,
  type WithdrawnPage,
} from '@send-review/shared'
import type { Loader } from 'astro/loaders'
import { type CmsAccess, connect } from './client.ts'
import { entryWords } from './entry-words.ts'
import { mediaCopier } from './media.ts'
import type { Picture } from './picture.ts'
import { pull, type PulledEntry } from './pull.ts'
import { pullWithdrawn } from './pull-withdrawn.ts'

/** What one build pulls from the cms, once, for all its collections. */
export type BuildPull = Promise<{
  readonly entriesOf: (type: ContentTypeName) => readonly PulledEntry[]
  /** The pictures that entries show, each once. */
  readonly pictures: readonly Picture[]
  /** The pages that were withdrawn; some of their addresses may be in use again. */
  readonly withdrawn: readonly WithdrawnPage[]
}>

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

/**
 * Starts the one pull of a build. `mediaDir` takes the copies of the published files, whose
 * addresses on the site stand in the entries; digests are of the entries as the cms gave them.
 */
export const startPull = async (access: CmsAccess, mediaDir: string): BuildPull => {
  const [pulled, withdrawn] = await Promise.all([pull(connect(access)), pullWithdrawn(access)])
  const copyShown = await mediaCopier(access.url, mediaDir)
  const pictures = new Map<string, Picture>()

  const copied = async (type: ContentTypeName, pulledEntry: PulledEntry): Promise<PulledEntry> => {
    const { documentId, data } = pulledEntry
    const entry = entryWords(type, data)
    const copyFileOf = (field: string) => async (original: MediaFile) => {
      const place = { type, documentId, field }
      const { file, picture } = await copyShown({ file: original, place, entry })
      if (picture !== null) pictures.set(picture.address, picture)
      return file
    }
    return { ...pulledEntry, data: await fieldsCopied(data, copyFileOf) }
  }

  const copying = [...pulled].map(
    async ([type, entries]) =>
      [type, await Promise.all(entries.map((entry) => copied(type, entry)))] as const,
  )
  const copies = new Map(await Promise.all(copying))
  return {
    entriesOf: (type) => copies.get(type) ?? [],
    pictures: [...pictures.values()],
    withdrawn,
  }
}

/**
 * Fills one collection with the published entries of its type, by their documentIds. An entry
 * that is no longer published leaves the collection. Throws what the pull throws: the store is
 * then not built, and neither is the site.
 */
export const strapiLoader = (
  type: ContentTypeName,
  pullOf: (build: object) => BuildPull,
): Loader => ({
  name: `strapi-${type}`,
  load: async (context) => {
    const { config, store } = context
    const { entriesOf } = await pullOf(config)
    store.clear()
    for (const { documentId: id, digest, data } of entriesOf(type)) {
      store.set({ id, digest, data: await context.parseData({ id, data }) })
    }
  },
})
