import { LONGEST_LOG_PAGE } from '@send-review/shared'
import { errors } from '@strapi/utils'
import { logPageSchema, readPublicLog } from '../../../publishing/public-log'

export default {
  /** `GET /api/publishing-log`: the public part of the log, as `publicLogSchema` has it. */
  async find({ query }: { readonly query: unknown }) {
    const page = logPageSchema.safeParse(query)
    if (!page.success) {
      throw new errors.ValidationError(
        `Ask for since=<id of an entry, or 0> and limit=<1 to ${String(LONGEST_LOG_PAGE)}>.`,
      )
    }
    return readPublicLog(strapi, page.data)
  },
}
