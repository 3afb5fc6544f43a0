import { useAuth } from '@strapi/strapi/admin'
import { WITHDRAW_PERMISSION } from './withdraw-permission'

/** Whether whoever is signed in may withdraw something at once; the cms asks again when they do. */
export const useMayWithdraw = (): boolean =>
  useAuth('Withdraw now', ({ permissions }) =>
    permissions.some(({ action }) => action === WITHDRAW_PERMISSION),
  )
