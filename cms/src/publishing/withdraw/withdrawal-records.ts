import { type Withdrawal, withdrawalsSchema } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Actor } from '../actor'

export const WITHDRAWAL = 'api::withdrawal.withdrawal'

const columns = [
  'id',
  'at',
  'contentVersion',
  'documentIds',
  'addresses',
  'isAddressGone',
  'reason',
  'files',
  'isErased',
] as const

/** Everything that was withdrawn at once, oldest first, as the publisher has to know it. */
export const readWithdrawals = async (strapi: Core.Strapi): Promise<Withdrawal[]> =>
  withdrawalsSchema.parse(
    await strapi.db.query(WITHDRAWAL).findMany({ select: [...columns], orderBy: { id: 'asc' } }),
  )

/** Keeps what is withdrawn now, and who does it; gives its id. Takes part in a transaction. */
export const keepWithdrawal = async (
  strapi: Core.Strapi,
  withdrawal: Omit<Withdrawal, 'id' | 'isErased'>,
  actor: Actor,
): Promise<number> => {
  const { id }: { id: number } = await strapi.db
    .query(WITHDRAWAL)
    .create({ data: { ...withdrawal, ...actor, isErased: false } })
  return id
}

/**
 * The publisher has it nowhere any more, so that what must not be told is not kept here either: an
 * address that was to go, and the fingerprints of its files. `false` if there is no such withdrawal.
 */
export const markErased = async (strapi: Core.Strapi, id: number): Promise<boolean> => {
  const withdrawals = strapi.db.query(WITHDRAWAL)
  const known: { isAddressGone: boolean } | null = await withdrawals.findOne({ where: { id } })
  if (known === null) return false
  const data = { isErased: true, files: [], ...(known.isAddressGone && { addresses: [] }) }
  await withdrawals.update({ where: { id }, data })
  return true
}

/** Nobody makes, changes or deletes a withdrawal but the cms itself. */
export const keepWithdrawalsOurs = (strapi: Core.Strapi): void => {
  strapi.documents.use(({ action, uid }, next) => {
    const isReading = action === 'count' || action.startsWith('find')
    if (uid !== WITHDRAWAL || isReading) return next()
    throw new errors.ForbiddenError(
      'What was withdrawn is kept by the cms alone: it cannot be made, changed or deleted.',
    )
  })
}
