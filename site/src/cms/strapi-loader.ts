import { type ContentTypeName, isMediaFile, type MediaFile } from '@send-review/shared'
import type { Loader } from 'astro/loaders'
import { type CmsAccess, connect } from './client.ts'
import { mediaCopier } from './media.ts'
import { pull, type PulledEntry } from './pull.ts'

/** What one build pulls from the cms, once, for all its collections; each its entries by type. */
export type BuildPull = Promise<(type: ContentTypeName) => readonly PulledEntry[]>

type CopyFile = (file: MediaFile) => Promise<MediaFile>

/** The same value with every file in it copied to the site, and at its address there. */
const withFilesCopied = async (value: unknown, copyFile: CopyFile): Promise<unknown> => {
  if (Array.isArray(value)) {
    return Promise.all(value.map((item) => withFilesCopied(item, copyFile)))
  }
  if (isMediaFile(value)) return copyFile(value)
  return typeof value === 'object' && value !== null ? fieldsCopied(value, copyFile) : value
}

const fieldsCopied = async (
  entry: object,
  copyFile: CopyFile,
): Promise<Record<string, unknown>> => {
  const copying = Object.entries(entry).map(
    async ([key, value]) => [key, await withFilesCopied(value, copyFile)] as const,
  )
  return Object.fromEntries(await Promise.all(copying))
}

/**
 * Starts the one pull of a build. `mediaDir` takes the copies of the published files, whose
 * addresses on the site stand in the entries; digests are of the entries as the cms gave them.
 */
export const startPull = async (access: CmsAccess, mediaDir: string): BuildPull => {
  const pulled = await pull(connect(access))
  const copyFile = await mediaCopier(access.url, mediaDir)
  const copying = [...pulled].map(async ([type, entries]) => {
    const copied = entries.map(async (entry) => {
      const place = { type, documentId: entry.documentId, field: null }
      return { ...entry, data: await fieldsCopied(entry.data, (file) => copyFile(file, place)) }
    })
    return [type, await Promise.all(copied)] as const
  })
  const copies = new Map(await Promise.all(copying))
  return (type) => copies.get(type) ?? []
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
    const entriesOf = await pullOf(config)
    store.clear()
    for (const { documentId: id, digest, data } of entriesOf(type)) {
      store.set({ id, digest, data: await context.parseData({ id, data }) })
    }
  },
})
