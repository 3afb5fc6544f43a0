/** As the cms registers it in publishing/withdraw/withdraw-action.ts, which the panel cannot load. */
export const WITHDRAW_PERMISSION = 'admin::site.withdraw'
