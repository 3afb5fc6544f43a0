import type { Core } from '@strapi/strapi'
import { readForOurselves } from './own-reading'
import { refuse } from './refuse'
import { uidOf } from './review-types'

const statuses = uidOf('progress-status')
const updates = uidOf('progress-update')

/** The key and family of a progress status stay as they are once a progress update uses it. */
export const lockUsedStatuses = (strapi: Core.Strapi): void => {
  strapi.documents.use(async ({ action, uid, params }, next) => {
    if (action !== 'update' || uid !== statuses) return next()
    if (!('documentId' in params) || typeof params.documentId !== 'string') return next()
    const { documentId } = params
    const change: Readonly<Record<string, unknown>> = 'data' in params ? { ...params.data } : {}
    const stored = await readForOurselves(() =>
      strapi.documents(statuses).findOne({ documentId, status: 'draft' }),
    )
    if (stored === null) return next()
    const changed = (['key', 'family'] as const).filter(
      (field) => change[field] !== undefined && change[field] !== stored[field],
    )
    if (changed.length > 0) {
      const filters = { progressStatus: { documentId } }
      const using = await readForOurselves(() =>
        strapi.documents(updates).count({ filters, status: 'draft' }),
      )
      if (using > 0) {
        refuse(
          strapi,
          statuses,
          changed.map((field) => ({
            path: [field],
            message: `cannot be changed, because ${String(using)} progress update${using === 1 ? ' uses' : 's use'} this status. Make a new status instead.`,
          })),
        )
      }
    }
    return next()
  })
}
