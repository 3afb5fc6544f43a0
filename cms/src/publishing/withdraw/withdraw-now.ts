import { type ContentTypeName, versionText } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Actor } from '../actor'
import { raisePublished, readContentVersion } from '../content-version'
import { readEntry, readPublished } from '../entries'
import { eraseFromLog } from '../erase-from-log'
import { uidOf } from '../review-types'
import { dropSchedule } from '../schedule/times'
import { addressesEver } from './addresses-ever'
import { deleteFile } from './delete-file'
import { fingerprintOf } from './entry-files'
import { planWithdrawal } from './plan'
import { keepWithdrawal } from './withdrawal-records'
import { whileWithdrawing } from './withdrawing'

export interface WithdrawalOrder {
  readonly type: ContentTypeName
  readonly documentId: string
  /** What readers are told of why. */
  readonly reason: string | null
  /** The address gives away what must go: nothing answers there, and nothing tells it. */
  readonly isAddressGone: boolean
  /** Files that nothing else uses are deleted from the media library too. */
  readonly deletesFiles: boolean
  /** The documentIds of the entries that whoever orders it was told go with it. */
  readonly withIt: readonly string[]
  readonly actor: Actor
}

/** What was done here; the publisher does the rest. */
export interface Withdrawn {
  readonly id: number
  readonly deletedFiles: readonly string[]
  /** Files that stay in the media library. */
  readonly keptFiles: readonly string[]
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join(' ') === [...other].sort().join(' ')

/** Redirects from or to an address that must not be told tell it. */
const deleteRedirects = async (strapi: Core.Strapi, addresses: readonly string[]) => {
  const redirects = uidOf('redirect')
  for (const field of ['from', 'to']) {
    for (const { documentId } of await readPublished(strapi, redirects, {
      [field]: { $in: addresses },
    })) {
      await strapi.documents(redirects).delete({ documentId: String(documentId) })
      await eraseFromLog(strapi, String(documentId))
    }
  }
}

/**
 * Takes an entry, and what cannot be without it, off the public site at once, and erases what the
 * cms holds of it but its draft. What the publisher has to do is kept in the same transaction, so it
 * is done as soon as the publisher can. It may be ordered again, of an entry that is unpublished or
 * deleted too. Throws a ValidationError, and does nothing, where the entry cannot be withdrawn or
 * other entries would go with it than were told.
 */
export const withdrawNow = async (
  strapi: Core.Strapi,
  order: WithdrawalOrder,
): Promise<Withdrawn> => {
  const { type, documentId, reason, isAddressGone, deletesFiles, actor } = order
  const plan = await planWithdrawal(strapi, type, documentId)
  if (plan.cannot !== null) throw new errors.ValidationError(plan.cannot)
  const withIt = plan.withIt.map((one) => one.documentId)
  if (!isSame(withIt, order.withIt)) {
    throw new errors.ValidationError(
      'Nothing was withdrawn yet: what goes with this has just changed. Look at the list again, and confirm it.',
    )
  }
  const entries = [{ type, documentId }, ...plan.withIt]
  const going = plan.files.filter((file) => !file.isPublishedElsewhere)
  const files = await Promise.all(going.map((file) => fingerprintOf(strapi, file)))
  const id = await whileWithdrawing(() =>
    strapi.db.transaction(async () => {
      const addresses: string[] = []
      for (const one of entries) {
        addresses.push(...(await addressesEver(strapi, one.type, one.documentId)))
      }
      for (const one of entries) {
        const uid = uidOf(one.type)
        if ((await readEntry(strapi, uid, one.documentId, 'published')) !== undefined) {
          await strapi.documents(uid).unpublish({ documentId: one.documentId })
        }
        await dropSchedule(strapi, one.type, one.documentId)
      }
      if (isAddressGone) await deleteRedirects(strapi, addresses)
      for (const one of entries) await eraseFromLog(strapi, one.documentId)
      // Whatever was built until now may show it, and what is built from here on does not.
      await raisePublished(strapi)
      return keepWithdrawal(
        strapi,
        {
          at: new Date().toISOString(),
          contentVersion: versionText(await readContentVersion(strapi)),
          documentIds: entries.map((one) => one.documentId),
          addresses,
          isAddressGone,
          reason,
          files,
        },
        actor,
      )
    }),
  )
  const toDelete = deletesFiles ? plan.files.filter((file) => !file.isUsedElsewhere) : []
  for (const file of toDelete) await deleteFile(strapi, file.documentId)
  return {
    id,
    deletedFiles: toDelete.map(({ name }) => name),
    keptFiles: plan.files.filter((file) => !toDelete.includes(file)).map(({ name }) => name),
  }
}
