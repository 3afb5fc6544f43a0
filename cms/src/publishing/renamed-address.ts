import { addressOf, type ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { asConsequence } from './acting'
import { readEntry, readPublished } from './entries'
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
  return entry === undefined ? null : addressOf(type, entry)
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

/**
 * An address once public keeps working: publishing an entry under a new one makes a redirect from
 * the old, and going back takes it away again, in the transaction of the publish.
 */
export const redirectRenamed = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    const type = reviewTypeOf(uid)
    const documentId = 'documentId' in params ? params.documentId : undefined
    if (action !== 'publish' || type === undefined || typeof documentId !== 'string') return next()
    const before = await addressIn(strapi, 'published', type, documentId)
    const after = await addressIn(strapi, 'draft', type, documentId)
    if (before === null || after === null || before === after) return next()
    return strapi.db.transaction(async () => {
      await freeAddress(strapi, after, before)
      const result = await next()
      await asConsequence(() => leadOn(strapi, before, after))
      return result
    })
  })
}
