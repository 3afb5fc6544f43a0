import { type ContentTypeName, digestOf } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { readEntry } from '../entries'
import { reviewTypeOf, uidOf } from '../review-types'

/** A draft as it is stored. */
export interface Draft {
  /** The same as long as readers would see the same. */
  readonly content: string
  readonly isReady: boolean
  /** ISO 8601 in UTC. */
  readonly publishAt: string | null
  readonly unpublishAt: string | null
}

const actions = ['create', 'update', 'clone', 'discardDraft'] as const

export interface DraftSave {
  readonly action: (typeof actions)[number]
  readonly type: ContentTypeName
  readonly documentId: string
  /** `undefined` where it has just been made. */
  readonly before: Draft | undefined
  readonly after: Draft
}

const time = z.iso.datetime().nullish()
const rowSchema = z.object({
  readyForChecking: z.boolean().nullish(),
  schedule: z.object({ publishAt: time, unpublishAt: time }).nullish(),
})

/** What readers see of an entry, as a digest: not when it was published, nor who looks after it. */
export const contentDigest = (entry: Readonly<Record<string, unknown>>): string =>
  digestOf({ ...entry, publishedAt: null, ownership: null })

/** The draft of an entry; `undefined` where there is none. */
export const readDraft = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<Draft | undefined> => {
  const uid = uidOf(type)
  const entry = await readEntry(strapi, uid, documentId, 'draft')
  if (entry === undefined) return undefined
  const row = rowSchema.parse(
    await strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: null }, populate: ['schedule'] }),
  )
  return {
    content: contentDigest(entry),
    isReady: row.readyForChecking === true,
    publishAt: row.schedule?.publishAt ?? null,
    unpublishAt: row.schedule?.unpublishAt ?? null,
  }
}

/** Does or refuses something because of a save, in its transaction. */
export type DraftWatcher = (strapi: Core.Strapi, save: DraftSave) => Promise<void>

const savedSchema = z.object({ documentId: z.string() })

/**
 * Tells the watchers, one after the other, of every save of a draft, by whatever way it comes. They
 * are asked when it is stored, so they see what it has become; what one of them throws takes it back.
 */
export const watchDrafts = (strapi: Core.Strapi, watchers: readonly DraftWatcher[]): void => {
  strapi.documents.use(async ({ action: asked, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    const action = actions.find((name) => name === asked)
    if (type === undefined || action === undefined) return next()
    return strapi.db.transaction(async () => {
      const isOfOne = action === 'update' || action === 'discardDraft'
      const known = savedSchema.safeParse(params)
      const before =
        isOfOne && known.success ? await readDraft(strapi, type, known.data.documentId) : undefined
      const result = await next()
      const { success, data } = isOfOne ? known : savedSchema.safeParse(result)
      const after = success ? await readDraft(strapi, type, data.documentId) : undefined
      if (data === undefined || after === undefined) return result
      for (const watch of watchers) {
        await watch(strapi, { action, type, documentId: data.documentId, before, after })
      }
      return result
    })
  })
}
