import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContentTypeName, isMediaFile, type MediaFile } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry } from '../entries'
import { usingFile } from '../media-use'
import { uidOf } from '../review-types'

/** A file that an entry shows or offers, published or in its draft. */
export interface EntryFile {
  readonly documentId: string
  readonly name: string
  readonly url: string
  /** Readers get it from another entry too. */
  readonly isPublishedElsewhere: boolean
  /** Another entry uses it, if only in a draft. */
  readonly isUsedElsewhere: boolean
}

const filesIn = (value: unknown): MediaFile[] => {
  if (isMediaFile(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(filesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : []
}

interface Target {
  readonly type: ContentTypeName
  readonly documentId: string
}

/** The files of these entries, each once, and whether any other entry uses it. */
export const filesOf = async (
  strapi: Core.Strapi,
  entries: readonly Target[],
): Promise<EntryFile[]> => {
  const own = new Set(entries.map(({ documentId }) => documentId))
  const found = new Map<string, MediaFile>()
  for (const { type, documentId } of entries) {
    for (const status of ['published', 'draft'] as const) {
      const entry = await readEntry(strapi, uidOf(type), documentId, status)
      for (const file of filesIn(entry)) found.set(file.documentId, file)
    }
  }
  const isUsed = async (documentId: string, status: 'published' | 'draft') =>
    (await usingFile(strapi, documentId, status)).some(
      ({ entry }) => !own.has(String(entry.documentId)),
    )
  const files: EntryFile[] = []
  for (const { documentId, name, url } of found.values()) {
    const isPublishedElsewhere = await isUsed(documentId, 'published')
    const isUsedElsewhere = isPublishedElsewhere || (await isUsed(documentId, 'draft'))
    files.push({ documentId, name, url, isPublishedElsewhere, isUsedElsewhere })
  }
  return files
}

/** The SHA-256 of a file as the publisher fetched it, by which its copies are found; 64 hexadecimal digits. */
export const fingerprintOf = async (strapi: Core.Strapi, { url }: EntryFile): Promise<string> => {
  const content = url.startsWith('/')
    ? await readFile(join(strapi.dirs.static.public, url))
    : new Uint8Array(await (await fetch(url)).arrayBuffer())
  return createHash('sha256').update(content).digest('hex')
}
