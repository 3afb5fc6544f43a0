import type { Publication, Withdrawal, WithdrawalSteps } from '@send-review/shared'
import { isBefore } from '../is-before.ts'
import type { KnownWithdrawals } from '../known-withdrawals.ts'
import type { WithdrawalsParts } from '../withdrawals.ts'

type HostWithdrawalsParts = {
  cms: WithdrawalsParts['cms']
  known: KnownWithdrawals
  /** What readers get now. */
  askSite: () => Promise<Publication | null>
  /** Something was withdrawn that was not known: the host is told to build at once. */
  onWithdrawn: () => void
}

/**
 * What has to be gone at once from a site that a host builds: it is gone with the build that the host is told to make,
 * and not before. What the host keeps of earlier ones is the host's to delete.
 */
export const hostWithdrawals = ({ cms, known, askSite, onWithdrawn }: HostWithdrawalsParts) => {
  const stepsOf = (withdrawal: Withdrawal, live: Publication | null): WithdrawalSteps => {
    const isGone = live !== null && !isBefore(live, withdrawal)
    return { id: withdrawal.id, isTakenDown: isGone, isReplaced: isGone, isErased: isGone }
  }

  const steps = async (): Promise<WithdrawalSteps[]> => {
    const live = await askSite()
    return known.told.map((withdrawal) => stepsOf(withdrawal, live))
  }

  return {
    steps,
    ask: async (): Promise<void> => {
      const told = await cms.ask()
      if (await known.learn(told)) onWithdrawn()
      const erased = new Set((await steps()).filter((step) => step.isErased).map(({ id }) => id))
      for (const { id, isErased } of told) {
        if (!isErased && erased.has(id)) await cms.tellErased(id)
      }
    },
  }
}
