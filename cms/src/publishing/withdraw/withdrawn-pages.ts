import { contentTypeNames, type WithdrawnPage, withdrawnPagesSchema } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { PUBLISHING_LOG } from '../publishing-log'
import { readWithdrawals } from './withdrawal-records'

/** What the log says was taken away from readers at an address, oldest first; nothing that was erased. */
const fromLog = async (strapi: Core.Strapi): Promise<WithdrawnPage[]> =>
  withdrawnPagesSchema.parse(
    (
      await strapi.db.query(PUBLISHING_LOG).findMany({
        select: ['at', 'address', 'reason'],
        where: {
          // These hold no content, so this stays a read of a few small columns however long the log gets.
          action: { $in: ['unpublish', 'delete'] },
          contentType: { $in: contentTypeNames },
          readersSaw: true,
          erased: false,
          address: { $notNull: true },
        },
        orderBy: { id: 'asc' },
      })
    ).map(({ at, address, reason }: WithdrawnPage) => ({ at, address, reason })),
  )

/** What was withdrawn with erasure, and whose address may still be told. */
const fromWithdrawals = async (strapi: Core.Strapi): Promise<WithdrawnPage[]> =>
  (await readWithdrawals(strapi))
    .filter(({ isAddressGone }) => !isAddressGone)
    .flatMap(({ addresses, at, reason }) => addresses.map((address) => ({ address, at, reason })))

/**
 * Every address whose entry was taken away, once, with the last time that was done. It is asked of
 * the log each time and of nothing else, so what is erased there is told by nobody from then on.
 */
export const readWithdrawnPages = async (strapi: Core.Strapi): Promise<WithdrawnPage[]> => {
  const all = [...(await fromLog(strapi)), ...(await fromWithdrawals(strapi))]
  const last = new Map<string, WithdrawnPage>()
  for (const page of all) {
    const known = last.get(page.address)
    if (known === undefined || known.at <= page.at) last.set(page.address, page)
  }
  return [...last.values()].sort((one, other) => (one.address < other.address ? -1 : 1))
}
