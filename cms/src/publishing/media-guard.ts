import { isMediaFile, refusalsOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { StoredFile } from '../strapi/media-library'
import { nameOf } from './entry-names'
import { sentencesOf } from './field-sentences'
import { checkMedia, type FileChange } from './media-checks'
import { type MediaUse, publishedUsing } from './media-use'
import { publishedAround } from './published-content'
import { uidOf } from './review-types'

/**
 * A file belongs to no entry, so nothing is published when it is changed, and readers see the
 * change all the same. So what a published entry uses is not deleted, and not changed in a way in
 * which the entry could not be published.
 */
export const guardMedia = (strapi: Core.Strapi): void => {
  checkMedia(strapi, {
    beforeChange: (file, change) => refuseBreaking(strapi, file, change),
    beforeDelete: (files) => refuseDeleting(strapi, files),
  })
}

const refuseDeleting = async (strapi: Core.Strapi, files: readonly StoredFile[]) => {
  const sentences: string[] = []
  for (const file of files) {
    const uses = await publishedUsing(strapi, file.documentId)
    const names = await Promise.all(uses.map(({ type, entry }) => nameOf(strapi, type, entry)))
    if (names.length > 0) {
      sentences.push(
        `You cannot delete "${file.name}" while published entries use it: ${names.join(', ')}. Take it out of those and publish them, or unpublish them, first.`,
      )
    }
  }
  if (sentences.length > 0) throw new errors.ValidationError(sentences.join(' '))
}

/** The same value, at any depth, as if the file were changed already. */
const withChange = (value: unknown, file: StoredFile, change: FileChange): unknown => {
  if (isMediaFile(value)) {
    return value.documentId === file.documentId ? { ...value, ...change } : value
  }
  if (Array.isArray(value)) return value.map((item) => withChange(item, file, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withChange(inner, file, change)]),
  )
}

const refuseBreaking = async (strapi: Core.Strapi, file: StoredFile, change: FileChange) => {
  for (const use of await publishedUsing(strapi, file.documentId)) {
    const faults = await newFaults(strapi, use, file, change)
    if (faults.length > 0) {
      const name = await nameOf(strapi, use.type, use.entry)
      throw new errors.ValidationError(
        `You cannot change "${file.name}" like this, because ${name} is published and uses it. ${faults.join(' ')}`,
      )
    }
  }
}

/** What would stand against publishing the entry after the change, and does not before it. */
const newFaults = async (
  strapi: Core.Strapi,
  { type, entry }: MediaUse,
  file: StoredFile,
  change: FileChange,
): Promise<string[]> => {
  const { content } = await publishedAround(strapi, type, entry)
  const faultsOf = (version: unknown) =>
    sentencesOf(strapi, uidOf(type), refusalsOf(type, version, content)).map(
      ({ message }) => message,
    )
  const before = new Set(faultsOf(entry))
  return faultsOf(withChange(entry, file, change)).filter((fault) => !before.has(fault))
}
