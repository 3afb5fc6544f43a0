import { randomUUID } from 'node:crypto'
import { ANY_TYPE, type ContentVersion, contentVersionSchema } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { countChangeOf, ensureContentChanges, readContentChanges } from './content-changes'
import { reviewTypeOf } from './review-types'
import { tookEffect } from './took-effect'

const uid = 'api::content-version.content-version'

const raising: Partial<Record<string, 'published' | 'draft'>> = {
  publish: 'published',
  unpublish: 'published',
  delete: 'published',
  create: 'draft',
  update: 'draft',
  clone: 'draft',
  discardDraft: 'draft',
}

/** Makes the one row, with a new epoch, in a database that has none. */
export const ensureContentVersion = async (strapi: Core.Strapi): Promise<void> => {
  const row: unknown = await strapi.db.query(uid).findOne({})
  if (row === null) {
    await strapi.db.query(uid).create({ data: { epoch: randomUUID(), published: 0, draft: 0 } })
  }
  await ensureContentChanges(strapi)
}

/** How often the content has changed. */
export const readContentVersion = async (strapi: Core.Strapi): Promise<ContentVersion> => {
  const row: object = await strapi.db.query(uid).findOne({})
  return contentVersionSchema.parse({ ...row, changes: await readContentChanges(strapi) })
}

/**
 * Counts one more change. It is one statement and not a read and a write, so that of two
 * publishes at the same moment neither is lost; within a transaction it takes part in it.
 */
const raise = async (strapi: Core.Strapi, counter: 'published' | 'draft'): Promise<void> => {
  await strapi.db.queryBuilder(uid).increment(counter).execute()
}

/** Counts a change of what readers may see that is none of content; takes part in a transaction. */
export const raisePublished = (strapi: Core.Strapi): Promise<void> => raise(strapi, 'published')

/**
 * Every publish, unpublish and delete, by whatever way it comes, raises the content version in
 * the same transaction: both happen or neither does. Saved drafts are counted beside them.
 */
export const countChanges = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const counter = raising[context.action]
    const type = reviewTypeOf(context.uid)
    if (counter === undefined || type === undefined) return next()
    return strapi.db.transaction(async () => {
      const result = await next()
      if (!tookEffect(result)) return result
      await raise(strapi, counter)
      // What is taken away goes out of the relations of others too.
      if (counter === 'published') {
        await countChangeOf(strapi, context.action === 'publish' ? type : ANY_TYPE)
      }
      return result
    })
  })
}

/**
 * Files do not pass through the document service, and their hooks run after the change: the
 * version is raised before and after, for a build too many is harmless and one too few is not.
 */
export const countMediaChanges = (strapi: Core.Strapi): void => {
  const count = async () => {
    await raise(strapi, 'published')
    await countChangeOf(strapi, ANY_TYPE)
  }
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeCreate: count,
    afterCreate: count,
    beforeUpdate: count,
    afterUpdate: count,
    beforeDelete: count,
    afterDelete: count,
  })
}
