import { errors } from '@strapi/utils'
import * as z from 'zod'
import { markErased, readWithdrawals } from '../../../publishing/withdraw/withdrawal-records'
import { readWithdrawnPages } from '../../../publishing/withdraw/withdrawn-pages'

const paramsSchema = z.object({ id: z.coerce.number().int().positive() })

/** What the site and the publisher ask about what was taken away. */
export default {
  /** `GET /api/withdrawals`, as `withdrawalsSchema` has it. */
  find: () => readWithdrawals(strapi),

  /** `GET /api/withdrawn-pages`, as `withdrawnPagesSchema` has it. */
  pages: () => readWithdrawnPages(strapi),

  /** `POST /api/withdrawals/:id/erased`: the publisher has it nowhere any more. Twice is harmless. */
  async erased({ params }: { readonly params: unknown }) {
    const { success, data } = paramsSchema.safeParse(params)
    if (!success || !(await markErased(strapi, data.id))) {
      throw new errors.NotFoundError('There is no such withdrawal.')
    }
    return {}
  },
}
