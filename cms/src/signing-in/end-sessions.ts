import type { Core } from '@strapi/strapi'
import * as z from 'zod'

const withPassword = z.looseObject({ password: z.string() })
const account = z.looseObject({ id: z.union([z.int(), z.string()]) })

/**
 * Ends every session of whoever gets a new password, by whatever way it is set: Strapi ends those of who changes their
 * own, and leaves those open of who was given one.
 */
export const endSessionsWithPassword = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterUpdate({ params, result }) {
      if (!withPassword.safeParse(params.data).success) return
      const { id } = account.parse(result)
      await strapi.db.query('admin::session').deleteMany({ where: { userId: String(id) } })
    },
  })
}
