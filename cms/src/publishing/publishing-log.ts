import {
  type ContentTypeName,
  digestOf,
  type LoggedAction,
  loggedActions,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { currentActor, currentSchedule } from './acting'
import { readEntry } from './entries'
import { knownAs } from './entry-names'
import { publicAddress } from './public-address'
import { reviewTypeOf, uidOf } from './review-types'
import { tookEffect } from './took-effect'

export const PUBLISHING_LOG = 'api::publishing-log.publishing-log'

const isLogged = (action: string): action is LoggedAction =>
  loggedActions.some((logged) => logged === action)

/**
 * Every publish, unpublish and delete, by whatever way it comes, is written to the log in the same
 * transaction: both happen or neither does. It has to stand outside of what raises the content
 * version, for that is where concurrent changes wait for each other: so the ids of the log are in
 * the order in which its entries can be read, and whoever reads on from an id misses none.
 */
export const logChanges = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    if (type === undefined || !isLogged(action)) return next()
    if (!('documentId' in params) || typeof params.documentId !== 'string') return next()
    const { documentId } = params
    return strapi.db.transaction(async () => {
      const before = action === 'publish' ? undefined : await lookUp(strapi, type, documentId)
      const result = await next()
      if (tookEffect(result)) {
        const done = before ?? (await lookUp(strapi, type, documentId))
        await append(strapi, { action, contentType: type, documentId, ...done })
      }
      return result
    })
  })
}

/** What readers see of an entry, or, where they see nothing, the title of its draft. */
const lookUp = async (strapi: Core.Strapi, type: ContentTypeName, documentId: string) => {
  const published = await readEntry(strapi, uidOf(type), documentId, 'published')
  const entry = published ?? (await readEntry(strapi, uidOf(type), documentId, 'draft'))
  return {
    readersSaw: published !== undefined,
    title: await knownAs(strapi, type, entry ?? { documentId }),
    address: published === undefined ? null : await publicAddress(strapi, type, published),
    entry: published ?? null,
  }
}

const reasonSchema = z.object({
  reason: z
    .string()
    .trim()
    .max(600, 'The reason is longer than 600 characters. Shorten it.')
    .nullish(),
})

/** The reason that an unpublish gives readers: `reason` in the body of the panel's call. */
const givenReason = (strapi: Core.Strapi): string | null => {
  const body: unknown = strapi.requestContext.get()?.request.body
  const parsed = reasonSchema.safeParse(body ?? {})
  if (!parsed.success) {
    throw new errors.ValidationError(
      parsed.error.issues[0]?.message ?? 'The reason must be plain text.',
    )
  }
  const { reason } = parsed.data
  return reason === undefined || reason === '' ? null : reason
}

interface Done {
  readonly action: LoggedAction
  readonly contentType: ContentTypeName
  /** Of the entry. It is the log entry's own as well, so that Strapi's index on it finds them. */
  readonly documentId: string
  readonly readersSaw: boolean
  readonly title: string
  readonly address: string | null
  readonly entry: Record<string, unknown> | null
}

/** A minute is what a busy moment may cost; after more the cms was not there, or something was in the way. */
const LATE_MS = 60_000

/** When it was done and, where a time was set for it, that time, and whether it was missed. */
const timesOf = (at: Date, scheduledFor: string | undefined) => ({
  at: at.toISOString(),
  scheduledFor: scheduledFor ?? null,
  isLate: scheduledFor !== undefined && at.getTime() - Date.parse(scheduledFor) > LATE_MS,
})

const append = async (strapi: Core.Strapi, done: Done): Promise<void> => {
  await strapi.db.query(PUBLISHING_LOG).create({
    data: {
      ...done,
      ...currentActor(strapi),
      ...timesOf(new Date(), currentSchedule()?.scheduledFor),
      entry: done.action === 'publish' ? done.entry : null,
      digest: done.action === 'publish' && done.entry !== null ? digestOf(done.entry) : null,
      reason: done.action === 'unpublish' ? givenReason(strapi) : null,
      erased: false,
    },
  })
}
