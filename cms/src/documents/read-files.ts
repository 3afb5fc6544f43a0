import { isMediaFile } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { usingFile } from '../publishing/media-use'
import { uidOf } from '../publishing/review-types'
import { serviceRegistry } from '../strapi/registries'
import { factsOfFile, nothingRead } from './facts-of-file'
import { fileIdOf } from './file-id'

const documents = uidOf('review-document')
const fields = Object.keys(nothingRead)

const withoutFacts = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name)))

/** Another file with the same id: the drafts that have it say what the new one says. Nothing published has it. */
const readAnew = async (strapi: Core.Strapi, id: number): Promise<void> => {
  const file: { documentId: string } | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id } })
  if (file === null) return
  const data = await factsOfFile(strapi, id)
  for (const { type, entry } of await usingFile(strapi, file.documentId, 'draft')) {
    const isOwn = isMediaFile(entry.file) && entry.file.documentId === file.documentId
    if (type !== 'review-document' || !isOwn) continue
    const where = { documentId: String(entry.documentId), publishedAt: null }
    await strapi.db.query(documents).updateMany({ where, data })
  }
}

/**
 * Fills in what a document says of its file (pages, tags, language, title) whenever the file is set, from the file and
 * from nowhere else: what a call says of them is not taken.
 */
export const readDocumentFiles = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const isSave = action === 'create' || action === 'update'
    if (uid !== documents || !isSave || !('data' in params)) return next()
    const data: object = params.data ?? {}
    const id = 'file' in data ? fileIdOf(data.file) : null
    const facts = id === null ? nothingRead : await factsOfFile(strapi, id)
    Object.assign(params, { data: { ...withoutFacts(data), ...('file' in data && facts) } })
    return next()
  })
  serviceRegistry(strapi).extend('plugin::upload.upload', (upload) => ({
    ...upload,
    replace: async (id, by, options) => {
      const replaced = await upload.replace(id, by, options)
      await readAnew(strapi, id)
      return replaced
    },
  }))
}
