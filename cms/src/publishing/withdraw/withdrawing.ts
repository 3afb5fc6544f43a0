import { AsyncLocalStorage } from 'node:async_hooks'

const withdrawing = new AsyncLocalStorage<true>()

/** Takes away what has to be gone at once: nothing that is published may stand in the way of that. */
export const whileWithdrawing = <Answer>(act: () => Promise<Answer>): Promise<Answer> =>
  withdrawing.run(true, act)

export const isWithdrawing = (): boolean => withdrawing.getStore() === true
