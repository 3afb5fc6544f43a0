import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { readPdf } from './read-pdf'

/** The fields of a document that are read from its file. */
export interface FileFields {
  readonly filePages: number | null
  readonly fileTagged: boolean | null
  readonly fileLanguage: string | null
  readonly fileTitle: string | null
}

/** Of no file, and of one that says nothing of the kind. */
export const nothingRead: FileFields = {
  filePages: null,
  fileTagged: null,
  fileLanguage: null,
  fileTitle: null,
}

const rowSchema = z.looseObject({
  id: z.int(),
  name: z.string(),
  mime: z.string(),
  url: z.string(),
  hash: z.string(),
  updatedAt: z.coerce.date(),
})
type Row = z.infer<typeof rowSchema>

/** The bytes of a stored file: beside the cms, or wherever its provider keeps them. */
const contentOf = async (strapi: Core.Strapi, { url }: Row): Promise<Uint8Array> => {
  if (url.startsWith('/')) return readFile(join(strapi.dirs.static.public, url))
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The file at ${url} was answered with ${String(answer.status)}.`)
  return new Uint8Array(await answer.arrayBuffer())
}

const read = async (strapi: Core.Strapi, row: Row): Promise<FileFields> => {
  try {
    const { pages, isTagged, language, title } = await readPdf(await contentOf(strapi, row))
    return { filePages: pages, fileTagged: isTagged, fileLanguage: language, fileTitle: title }
  } catch (error) {
    strapi.log.error(`The file ${row.hash} could not be read: ${String(error)}`)
    // Unread, it would pass as a file that everyone can read.
    throw new errors.ValidationError(
      `“${row.name}” cannot be read any more, so nobody knows whether readers can. Upload it anew, or take it out.`,
    )
  }
}

/** A form sends its file with every save. */
const MOST_KEPT = 200
const kept = new Map<string, FileFields>()

/** What is read from a file of the media library, by its id. Throws a ValidationError where it is a PDF that cannot be read. */
export const factsOfFile = async (strapi: Core.Strapi, id: number): Promise<FileFields> => {
  const found: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id } })
  if (found === null) return nothingRead
  const row = rowSchema.parse(found)
  if (row.mime !== 'application/pdf') return nothingRead
  const key = `${row.hash} ${row.updatedAt.toISOString()}`
  const facts = kept.get(key) ?? (await read(strapi, row))
  kept.delete(key)
  kept.set(key, facts)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return facts
}
