import { type ContentTypeName, momentInWords } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { PUBLISHING_LOG } from '../publishing-log'
import type { VersionLine } from './history-answers'

const rowSchema = z.object({
  id: z.int(),
  at: z.coerce.date(),
  action: z.enum(['publish', 'unpublish', 'delete']),
  actorName: z.string(),
  reason: z.string().nullable(),
  erased: z.boolean(),
  entry: z.record(z.string(), z.unknown()).nullable(),
})
type Row = z.infer<typeof rowSchema>

const done = { publish: 'Published', unpublish: 'Unpublished', delete: 'Deleted' } as const

const rowsOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<Row[]> =>
  z.array(rowSchema).parse(
    await strapi.db.query(PUBLISHING_LOG).findMany({
      where: { contentType: type, documentId },
      orderBy: { id: 'desc' },
    }),
  )

const lineOf = (
  now: Date,
  { id, at, action, actorName, reason, erased, entry }: Row,
): VersionLine => ({
  id,
  words: erased
    ? `${done[action]} ${momentInWords(at, now)} by ${actorName}; its text was erased`
    : `${done[action]} ${momentInWords(at, now)} by ${actorName}`,
  reason,
  isKept: entry !== null,
})

/** What the publishing log keeps of an entry, newest first. */
export const readVersions = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<VersionLine[]> => {
  const now = new Date()
  return (await rowsOf(strapi, type, documentId)).map((row) => lineOf(now, row))
}

/**
 * One published version with its text, and the one published before it.
 * @throws {NotFoundError} where its text is not kept, or it is none of this entry.
 */
export const readVersion = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  id: number,
) => {
  const now = new Date()
  const kept = (await rowsOf(strapi, type, documentId)).filter(({ entry }) => entry !== null)
  const place = kept.findIndex((row) => row.id === id)
  const row = kept[place]
  if (row === undefined) {
    throw new errors.NotFoundError('The text of this version is not kept. Choose another one.')
  }
  const before = kept[place + 1]
  return {
    line: lineOf(now, row),
    entry: row.entry ?? {},
    before: before && { words: lineOf(now, before).words, entry: before.entry ?? {} },
  }
}
