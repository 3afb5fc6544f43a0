import type { Withdrawal, WithdrawalSteps } from '@send-review/shared'
import { clearCaches } from './clear-caches.ts'
import type { Clock } from './clock.ts'
import { isBefore } from './is-before.ts'
import type { KnownWithdrawals } from './known-withdrawals.ts'
import type { LiveSite } from './live-site.ts'
import type { FileCaches } from './release-files.ts'
import type { Releases } from './releases.ts'
import { stillHolds } from './take-out.ts'

export type WithdrawalsParts = {
  clock: Clock
  cms: { ask: () => Promise<Withdrawal[]>; tellErased: (id: number) => Promise<void> }
  known: KnownWithdrawals
  releases: Releases
  liveSite: Pick<LiveSite, 'withdraw'>
  caches: FileCaches
  /** Something was withdrawn that was not known: a hold ends, and the site is built again. */
  onWithdrawn: () => void
  /** What went wrong while nobody waited for an answer. */
  onError: (error: unknown) => void
}

const ASK_EVERY_MS = 15_000

/**
 * What the cms says has to be gone at once. The cms keeps it; here it is asked for at the start, every 15 seconds and
 * when told to, and done as often as it is asked: a publisher that was away or killed in the middle makes it good.
 */
export const createWithdrawals = (parts: WithdrawalsParts) => {
  const { clock, cms, known, releases, liveSite, caches } = parts
  let running: Promise<unknown> = Promise.resolve()
  let stopAsking = (): void => undefined

  const carryOut = async (): Promise<void> => {
    const isNew = await known.learn(await cms.ask())
    await liveSite.withdraw()
    if (isNew) parts.onWithdrawn()
    for (const withdrawal of known.told) {
      if (!withdrawal.isErased && known.isErased(withdrawal)) await cms.tellErased(withdrawal.id)
    }
  }

  /** One at a time: whoever asks while another is under way asks after it. */
  const ask = (): Promise<void> => {
    const asked = running.catch(() => undefined).then(carryOut)
    running = asked
    return asked
  }

  const askAgain = (): void => {
    ask()
      .catch(parts.onError)
      .finally(() => {
        stopAsking = clock.after(ASK_EVERY_MS, askAgain)
      })
  }

  return {
    start: askAgain,
    stop: () => stopAsking(),

    /** Asks the cms, and takes down what it says. Throws a sentence where that was not done. */
    ask,

    /**
     * After a new release is live, and at the start, while no build is under way: clears the caches, once nothing that
     * was withdrawn is shown any more.
     */
    erase: async (): Promise<void> => {
      const live = await releases.live()
      if (!live || !known.isToErase(live)) return
      await clearCaches(releases.folderOf(live.release), caches)
      await known.erased(live)
      void ask().catch(parts.onError)
    },

    /** How far each of them is, by what is served and kept now. */
    steps: async (): Promise<WithdrawalSteps[]> => {
      const live = await releases.live()
      const stepsOf = async (withdrawal: Withdrawal): Promise<WithdrawalSteps> => {
        const isOld = live !== null && isBefore(live, withdrawal)
        const isHeld =
          isOld && (await stillHolds(releases.folderOf(live.release), live, withdrawal))
        return {
          id: withdrawal.id,
          isTakenDown: !isHeld,
          isReplaced: live !== null && !isOld,
          isErased: known.isErased(withdrawal),
        }
      }
      return Promise.all(known.told.map(stepsOf))
    },
  }
}
