import {
  type ContentTypeName,
  pageVersionSchema,
  versionFields,
  versionOf,
  versionPart,
} from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { asConsequence } from './acting'
import { readEntry, readPublished } from './entries'
import { publicAddress } from './public-address'
import { pointingAt } from './relations'
import { reviewTypeOf, uidOf } from './review-types'

const redirects = uidOf('redirect')

/** The address of an entry, published or as a draft; `null` where it has none or does not exist so. */
const addressIn = async (
  strapi: Core.Strapi,
  status: 'draft' | 'published',
  type: ContentTypeName,
  documentId: string,
): Promise<string | null> => {
  const entry = await readEntry(strapi, uidOf(type), documentId, status)
  return entry === undefined ? null : publicAddress(strapi, type, entry)
}

const pointing = (strapi: Core.Strapi, field: 'from' | 'to', address: string) =>
  readPublished(strapi, redirects, { [field]: address })

/** Takes away the redirect from an entry's old address that its own rename made, as it returns there. */
const freeAddress = async (strapi: Core.Strapi, from: string, to: string): Promise<void> => {
  for (const redirect of await pointing(strapi, 'from', from)) {
    if (redirect.to === to) {
      await strapi.documents(redirects).delete({ documentId: String(redirect.documentId) })
    }
  }
}

/** Leads the old address to the new one, and what led to the old one straight to the new one. */
const leadOn = async (strapi: Core.Strapi, from: string, to: string): Promise<void> => {
  const publish = (documentId: string) => strapi.documents(redirects).publish({ documentId })
  for (const redirect of await pointing(strapi, 'to', from)) {
    const documentId = String(redirect.documentId)
    const data: Readonly<Record<string, string>> = { to }
    await strapi.documents(redirects).update({ documentId, data })
    await publish(documentId)
  }
  const { documentId } = await strapi
    .documents(redirects)
    .create({ data: { from, to, permanent: true } })
  await publish(documentId)
}

interface Move {
  readonly from: string
  readonly to: string
}

/** What moves with a page: the published versions of it, which stand below. */
const versionsMoving = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  { from, to }: Move,
): Promise<Move[]> => {
  const field = versionFields.find((name) => versionOf[name] === type)
  if (field === undefined) return []
  const versions = await readPublished(strapi, uidOf('page-version'), pointingAt(field, documentId))
  return versions.map((version) => {
    const part = versionPart(pageVersionSchema.parse(version))
    return { from: `${from}${part}/`, to: `${to}${part}/` }
  })
}

/**
 * An address once public keeps working: publishing an entry under a new one makes a redirect from
 * the old, and going back takes it away again, in the transaction of the publish. Versions of a page move with it.
 */
export const redirectRenamed = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    const documentId = 'documentId' in params ? params.documentId : undefined
    if (action !== 'publish' || type === undefined || typeof documentId !== 'string') return next()
    const before = await addressIn(strapi, 'published', type, documentId)
    const after = await addressIn(strapi, 'draft', type, documentId)
    if (before === null || after === null || before === after) return next()
    const move = { from: before, to: after }
    const moves = [move, ...(await versionsMoving(strapi, type, documentId, move))]
    return strapi.db.transaction(async () => {
      for (const { from, to } of moves) await freeAddress(strapi, to, from)
      const result = await next()
      for (const { from, to } of moves) await asConsequence(() => leadOn(strapi, from, to))
      return result
    })
  })
}
