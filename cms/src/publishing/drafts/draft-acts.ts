import { type ContentTypeName, isContentType } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import type { Actor } from '../actor'

const DRAFT_ACT = 'api::draft-act.draft-act'

/**
 * What is noted of a draft, once each: who changed its content last, who ticked it as ready for
 * checking, who set which time, and what came of a time at which nothing could be done.
 */
const kinds = ['content', 'ready', 'publish_at', 'unpublish_at', 'not_done'] as const
export type DraftActKind = (typeof kinds)[number]

const actSchema = z.object({
  kind: z.enum(kinds),
  contentType: z.string().refine(isContentType),
  /** Of the entry. */
  documentId: z.string(),
  /** When it was done, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  actorId: z.int().nullable(),
  actorName: z.string(),
  /** The time that was set, ISO 8601 in UTC; of the others `null`. */
  moment: z.iso.datetime().nullable(),
  words: z.string().nullable(),
})
type StoredAct = z.infer<typeof actSchema>
export type DraftAct = Omit<StoredAct, 'contentType'> & { readonly contentType: ContentTypeName }

const toActs = (rows: unknown): DraftAct[] =>
  z
    .array(actSchema)
    .parse(rows)
    .flatMap((act) =>
      isContentType(act.contentType) ? [{ ...act, contentType: act.contentType }] : [],
    )

/** What is noted of these kinds, of one entry or of all; oldest first. */
export const readActs = async (
  strapi: Core.Strapi,
  of: readonly DraftActKind[],
  documentId?: string,
): Promise<DraftAct[]> =>
  toActs(
    await strapi.db.query(DRAFT_ACT).findMany({
      where: { kind: { $in: of }, ...(documentId !== undefined && { documentId }) },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
  )

/** Forgets what is noted of an entry: these kinds of it, or everything. Takes part in a transaction. */
export const forgetActs = async (
  strapi: Core.Strapi,
  documentId: string,
  of: readonly DraftActKind[] = kinds,
): Promise<void> => {
  await strapi.db.query(DRAFT_ACT).deleteMany({ where: { documentId, kind: { $in: of } } })
}

interface NewAct {
  readonly kind: DraftActKind
  readonly contentType: ContentTypeName
  readonly documentId: string
  readonly actor: Actor
  readonly moment?: string
  readonly words?: string
}

/** Notes it, in the place of what was noted of that kind before. Takes part in a transaction. */
export const keepAct = async (
  strapi: Core.Strapi,
  { kind, contentType, documentId, actor, moment, words }: NewAct,
): Promise<void> => {
  await forgetActs(strapi, documentId, [kind])
  await strapi.db.query(DRAFT_ACT).create({
    data: {
      ...{ kind, contentType, documentId, ...actor },
      ...{ at: new Date().toISOString(), moment: moment ?? null, words: words ?? null },
    },
  })
}

/** Nobody makes, changes or deletes what is noted but the cms itself. */
export const keepDraftActsOurs = (strapi: Core.Strapi): void => {
  strapi.documents.use(({ action, uid }, next) => {
    const isReading = action === 'count' || action.startsWith('find')
    if (uid !== DRAFT_ACT || isReading) return next()
    throw new errors.ForbiddenError(
      'What is noted of drafts is kept by the cms alone: it cannot be made, changed or deleted.',
    )
  })
}
