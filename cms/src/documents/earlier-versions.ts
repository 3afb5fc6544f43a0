import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { nameOf } from '../publishing/entry-names'
import { publishedUsing } from '../publishing/media-use'
import { uidOf } from '../publishing/review-types'
import type { StoredFile } from '../strapi/media-library'
import { serviceRegistry } from '../strapi/registries'
import { fileIdOf } from './file-id'

const documents = uidOf('review-document')

const fileSchema = z.looseObject({ id: z.int() })
const versionSchema = z.looseObject({ file: z.unknown(), whatChanged: z.string().nullish() })
type Version = z.infer<typeof versionSchema>
const versionsSchema = z.array(versionSchema)
const rowSchema = z.looseObject({
  file: fileSchema.nullish(),
  issuedOn: z.looseObject({ day: z.string().nullish() }).nullish(),
  previousVersions: versionsSchema,
})

const stored = async (strapi: Core.Strapi, where: object) => {
  const row: unknown = await strapi.db.query(documents).findOne({
    where,
    populate: { file: true, issuedOn: true, previousVersions: { populate: { file: true } } },
  })
  return rowSchema.safeParse(row).data
}

/** The versions of a save, or those that are stored where it says nothing of them; `undefined` where they are none. */
const versionsIn = async (
  strapi: Core.Strapi,
  documentId: string,
  data: object,
): Promise<Version[] | undefined> => {
  if ('previousVersions' in data) return versionsSchema.safeParse(data.previousVersions).data
  const draft = await stored(strapi, { documentId, publishedAt: null })
  return draft?.previousVersions ?? []
}

const isUnsaid = ({ whatChanged }: Version): boolean => (whatChanged ?? '').trim() === ''

/** The earlier versions of a document once its file is this one; the file that readers have comes first. */
const withEarlier = async (strapi: Core.Strapi, documentId: string, data: object) => {
  const published = await stored(strapi, { documentId, publishedAt: { $notNull: true } })
  const before = published?.file?.id
  if (before === undefined || !('file' in data)) return undefined
  const now = fileIdOf(data.file)
  const versions = await versionsIn(strapi, documentId, data)
  if (versions === undefined) return undefined
  // Back to the file that readers have: what was begun for another one goes.
  const begun = versions.filter((one) => !(fileIdOf(one.file) === before && isUnsaid(one)))
  if (now === before) return begun.length === versions.length ? undefined : begun
  if (versions.some(({ file }) => fileIdOf(file) === before)) return undefined
  return [{ file: before, issuedOn: published?.issuedOn?.day ?? null }, ...versions]
}

/**
 * A document that is given another file keeps the one that readers have: it becomes the first of its earlier versions, with
 * the day it was issued on. What the new one changed is left for the officer to say, and asked for at publish.
 */
export const keepEarlierVersions = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    if (uid !== documents || action !== 'update') return next()
    if (!('documentId' in params) || typeof params.documentId !== 'string') return next()
    const data: object = 'data' in params ? (params.data ?? {}) : {}
    const previousVersions = await withEarlier(strapi, params.documentId, data)
    if (previousVersions !== undefined)
      Object.assign(params, { data: { ...data, previousVersions } })
    return next()
  })
}

const refuseReplacing = async (strapi: Core.Strapi, id: number): Promise<void> => {
  const file: StoredFile | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id } })
  if (file === null) return
  for (const { type, entry } of await publishedUsing(strapi, file.documentId)) {
    if (type !== 'review-document') continue
    const name = await nameOf(strapi, type, entry)
    throw new errors.ValidationError(
      `“${file.name}” stays as it is, because it is in ${name}, which is published. Readers keep what they were given: open the document, put the new file under “File”, and say under “Earlier versions” what changed.`,
    )
  }
}

/** Refuses to put other bytes in the place of a file that a published document offers: the old one would be gone. */
export const keepPublishedFiles = (strapi: Core.Strapi): void => {
  serviceRegistry(strapi).extend('plugin::upload.upload', (upload) => ({
    ...upload,
    replace: async (id, by, options) => {
      await refuseReplacing(strapi, id)
      return upload.replace(id, by, options)
    },
  }))
}
