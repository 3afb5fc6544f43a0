import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import type { SiteFacts } from '../publishing/live/standstill'
import { PUBLISHING_LOG } from '../publishing/publishing-log'

const rows = z.array(z.object({ actorId: z.int().nullable() }))

/** As many as one mail is about. */
const MOST = 100

/** The accounts that published what readers do not see yet, and the entry that keeps it back. */
export const whoseIsNotLive = async (
  strapi: Core.Strapi,
  { site, refused }: SiteFacts,
): Promise<(number | null)[]> => {
  const log = strapi.db.query(PUBLISHING_LOG)
  const newest = { orderBy: { id: 'desc' } }
  const [last] = rows.parse(await log.findMany({ ...newest, limit: 1 }))
  const since = site.isReached
    ? await log.findMany({ ...newest, where: { at: { $gt: site.value.builtAt } }, limit: MOST })
    : []
  const ofEntry =
    refused === null
      ? []
      : await log.findMany({
          ...newest,
          where: { documentId: refused.documentId, action: 'publish' },
          limit: 1,
        })
  const found = [
    ...(last === undefined ? [] : [last]),
    ...rows.parse(since),
    ...rows.parse(ofEntry),
  ]
  return [...new Set(found.map(({ actorId }) => actorId))]
}
