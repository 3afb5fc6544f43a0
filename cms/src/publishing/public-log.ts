import {
  contentTypeNames,
  LONGEST_LOG_PAGE,
  type PublicLog,
  publicLogSchema,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { PUBLISHING_LOG } from './publishing-log'

/** Which part of the log is asked for, as a web address says it. */
export const logPageSchema = z.object({
  since: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(LONGEST_LOG_PAGE).default(LONGEST_LOG_PAGE),
})

const columns = [
  'id',
  'at',
  'action',
  'contentType',
  'documentId',
  'title',
  'address',
  'reason',
  'digest',
] as const

/**
 * What anyone may know of the publishing log, oldest first: what was done to what readers could
 * see. Never who did it, nothing of a draft, and nothing that was erased.
 */
export const readPublicLog = async (
  strapi: Core.Strapi,
  { since, limit }: z.infer<typeof logPageSchema>,
): Promise<PublicLog> => {
  const found: object[] = await strapi.db.query(PUBLISHING_LOG).findMany({
    select: [...columns],
    where: {
      id: { $gt: since },
      contentType: { $in: contentTypeNames },
      readersSaw: true,
      erased: false,
    },
    orderBy: { id: 'asc' },
    limit: limit + 1,
  })
  return publicLogSchema.parse({
    limit,
    more: found.length > limit,
    entries: found.slice(0, limit),
  })
}
