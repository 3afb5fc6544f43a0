import { ANY_TYPE, type ContentTypeName, contentTypeNames, ERASED } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import * as z from 'zod'

const uid = 'api::content-change.content-change'

const rowsSchema = z.array(z.object({ of: z.string(), times: z.int().nonnegative() }))

/** How often each type was published, and how often something changed that several may show. */
export const readContentChanges = async (strapi: Core.Strapi): Promise<Record<string, number>> => {
  const rows = rowsSchema.parse(await strapi.db.query(uid).findMany({}))
  return Object.fromEntries(rows.map(({ of, times }) => [of, times]))
}

/** Makes a row for each type that has none. */
export const ensureContentChanges = async (strapi: Core.Strapi): Promise<void> => {
  const known = await readContentChanges(strapi)
  for (const of of [...contentTypeNames, ANY_TYPE, ERASED]) {
    if (known[of] === undefined) await strapi.db.query(uid).create({ data: { of, times: 0 } })
  }
}

/** Counts one more change, in one statement; within a transaction it takes part in it. */
export const countChangeOf = async (
  strapi: Core.Strapi,
  of: ContentTypeName | typeof ANY_TYPE | typeof ERASED,
): Promise<void> => {
  await strapi.db.queryBuilder(uid).where({ of }).increment('times').execute()
}
