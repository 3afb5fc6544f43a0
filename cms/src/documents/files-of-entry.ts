import {
  type ContentTypeName,
  describe,
  fileInWords,
  filesIn,
  isMediaFile,
  type MediaFile,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { readEntry } from '../publishing/entries'
import { knownAs } from '../publishing/entry-names'
import { formPath } from '../publishing/form-path'
import { type MediaUse, usingFile } from '../publishing/media-use'
import { uidOf } from '../publishing/review-types'
import { mayRead } from '../strapi/permissions'
import type { EntryFile, FileUse } from './files-answers'

type Entry = Readonly<Record<string, unknown>>

const documentIdOf = ({ entry }: MediaUse): string => String(entry.documentId)

const toUse = async (
  strapi: Core.Strapi,
  { type, entry }: MediaUse,
  isPublished: boolean,
): Promise<FileUse> => {
  const documentId = String(entry.documentId)
  const title = await knownAs(strapi, type, entry)
  return {
    label: describe(type).label,
    title: title.includes(documentId) ? 'without a title' : title,
    path: formPath(type, documentId),
    isPublished,
  }
}

/** What was read is of the file in the field `file`, and of no other. */
const pagesOf = ({ documentId }: MediaFile, { file, filePages }: Entry): number | null =>
  isMediaFile(file) && file.documentId === documentId && typeof filePages === 'number'
    ? filePages
    : null

/** The files of the draft of an entry, with every other entry that has one of them; `state` is that of the request. */
export const filesOfEntry = async (
  strapi: Core.Strapi,
  { type, documentId }: { type: ContentTypeName; documentId: string },
  state: unknown,
): Promise<EntryFile[]> => {
  const entry = await readEntry(strapi, uidOf(type), documentId, 'draft')
  return Promise.all(
    filesIn(entry ?? {}).map(async (file): Promise<EntryFile> => {
      const published = await usingFile(strapi, file.documentId, 'published')
      const known = new Set(published.map(documentIdOf))
      const drafts = (await usingFile(strapi, file.documentId, 'draft')).filter(
        (use) => !known.has(documentIdOf(use)),
      )
      const others = [...published, ...drafts].filter((use) => documentIdOf(use) !== documentId)
      const told = others.filter((use) => mayRead(state, uidOf(use.type)))
      return {
        documentId: file.documentId,
        name: file.name,
        words: fileInWords(file, pagesOf(file, entry ?? {})),
        uses: await Promise.all(
          told.map((use) => toUse(strapi, use, known.has(documentIdOf(use)))),
        ),
        hidden: others.length - told.length,
      }
    }),
  )
}
