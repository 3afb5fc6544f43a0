import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { PUBLISHING_LOG } from './publishing-log'

const refuse = (): never => {
  throw new errors.ForbiddenError(
    'The publishing log is written by publishing alone: nothing in it can be made, changed or deleted.',
  )
}

/**
 * The publishing log is only added to, and only by what it is a log of: by whatever way it comes,
 * making an entry through the document service is refused, and changing or deleting one anywhere.
 */
export const keepLogAppendOnly = (strapi: Core.Strapi): void => {
  strapi.documents.use(({ action, uid }, next) => {
    const isReading = action === 'count' || action.startsWith('find')
    return uid === PUBLISHING_LOG && !isReading ? refuse() : next()
  })
  strapi.db.lifecycles.subscribe({
    models: [PUBLISHING_LOG],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  })
}
