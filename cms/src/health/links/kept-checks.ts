import type { Core } from '@strapi/strapi'
import * as z from 'zod'
import type { LinkVerdict } from './link-verdict'

const uid = 'api::link-check.link-check'

const rowsSchema = z.array(
  z.object({
    id: z.int(),
    address: z.string(),
    checkedAt: z.coerce.date(),
    fault: z.string().nullable(),
    timesInVain: z.int(),
  }),
)
/** What came of asking for an address last. */
type KeptCheck = z.infer<typeof rowsSchema>[number]

/** A fault that may pass is told when it is found for the second day. */
const TOLD_AFTER = 2

/** Everything that is known of addresses of other sites. */
export const readChecks = async (strapi: Core.Strapi): Promise<KeptCheck[]> =>
  rowsSchema.parse(await strapi.db.query(uid).findMany({}))

/** Why links to other sites lead nowhere, in words, by address. */
export const readBrokenLinks = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await readChecks(strapi)).flatMap(({ address, fault, timesInVain }) =>
      fault !== null && timesInVain >= TOLD_AFTER ? [[address, fault]] : [],
    ),
  )

/** Keeps what came of asking now. A fault that lasts counts as found often enough at once. */
export const keepCheck = async (
  strapi: Core.Strapi,
  address: string,
  before: KeptCheck | undefined,
  { fault, isPassing }: LinkVerdict,
  now: Date,
): Promise<void> => {
  const times = isPassing ? (before?.timesInVain ?? 0) + 1 : TOLD_AFTER
  const data = { address, checkedAt: now, fault, timesInVain: fault === null ? 0 : times }
  if (before === undefined) await strapi.db.query(uid).create({ data })
  else await strapi.db.query(uid).update({ where: { id: before.id }, data })
}

/** Forgets addresses that nothing links any more. */
export const forgetChecks = async (
  strapi: Core.Strapi,
  checks: readonly KeptCheck[],
): Promise<void> => {
  await strapi.db.query(uid).deleteMany({ where: { id: { $in: checks.map(({ id }) => id) } } })
}
