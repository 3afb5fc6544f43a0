import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import { readEntry } from '../entries'
import { publicAddress } from '../public-address'
import { PUBLISHING_LOG } from '../publishing-log'
import { uidOf } from '../review-types'

const rowsSchema = z.array(z.object({ address: z.string() }))

/** Every address that an entry ever had for readers, each once: the one it has now, and those of the log. */
export const addressesEver = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<string[]> => {
  const published = await readEntry(strapi, uidOf(type), documentId, 'published')
  const now = published === undefined ? null : await publicAddress(strapi, type, published)
  const rows = rowsSchema.parse(
    await strapi.db.query(PUBLISHING_LOG).findMany({
      select: ['address'],
      where: { documentId, address: { $notNull: true } },
    }),
  )
  return [...new Set([...(now === null ? [] : [now]), ...rows.map(({ address }) => address)])]
}
