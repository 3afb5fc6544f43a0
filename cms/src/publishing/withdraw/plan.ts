import { type ContentTypeName, describe } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { linkingTo, needing, type Dependant } from '../dependants'
import { readEntry } from '../entries'
import { nameOf } from '../entry-names'
import { publicAddress } from '../public-address'
import { uidOf } from '../review-types'
import { type EntryFile, filesOf } from './entry-files'

/** What would be withdrawn with an entry, and what would be left to do. */
export interface WithdrawalPlan {
  /** As a sentence names it. */
  readonly name: string
  readonly address: string | null
  /** Why it cannot be withdrawn; `null` where it can. */
  readonly cannot: string | null
  /** Published entries that cannot be without it, and go with it. */
  readonly withIt: readonly Dependant[]
  /** Published entries that stay, and have to be mended at once: the site cannot be built anew before. */
  readonly toMend: readonly Dependant[]
  /** Published entries that stay and link its page in their own words. */
  readonly linking: readonly Dependant[]
  readonly files: readonly EntryFile[]
}

/** Everything that needs these, directly or further on; what the site cannot do without is kept apart. */
const needingAll = async (strapi: Core.Strapi, type: ContentTypeName, documentId: string) => {
  const withIt = new Map<string, Dependant>()
  const toMend = new Map<string, Dependant>()
  const waiting = [{ type, documentId }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of await needing(strapi, uidOf(next.type), next.documentId)) {
      if (other.documentId === documentId || withIt.has(other.documentId)) continue
      if (describe(other.type).needed === true) {
        toMend.set(other.documentId, other)
        continue
      }
      withIt.set(other.documentId, other)
      waiting.push(other)
    }
  }
  return { withIt: [...withIt.values()], toMend: [...toMend.values()] }
}

/** What `Withdraw now` would do to an entry. It may be unpublished or even deleted: its past is still there. */
export const planWithdrawal = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<WithdrawalPlan> => {
  const published = await readEntry(strapi, uidOf(type), documentId, 'published')
  const entry = published ?? (await readEntry(strapi, uidOf(type), documentId, 'draft'))
  const { withIt, toMend } = await needingAll(strapi, type, documentId)
  const all = [{ type, documentId }, ...withIt]
  const going = new Set(all.map((one) => one.documentId))
  const linking = new Map<string, Dependant>()
  for (const one of all) {
    for (const other of await linkingTo(strapi, uidOf(one.type), one.documentId)) {
      if (!going.has(other.documentId)) linking.set(other.documentId, other)
    }
  }
  const { needed, label } = describe(type)
  return {
    name: entry === undefined ? `a deleted ${label}` : await nameOf(strapi, type, entry),
    address: published === undefined ? null : await publicAddress(strapi, type, published),
    cannot:
      needed === true
        ? `The site cannot be without its ${label}. Take the words out of it and press Publish: that is live in about a second. Then ask the operator to erase what is kept of it (scripts/README.md).`
        : null,
    withIt,
    toMend,
    linking: [...linking.values()],
    files: await filesOf(strapi, all),
  }
}
