import { EnvironmentError, type PublisherState } from '@send-review/shared'
import type { Clock } from './clock.ts'
import type { ServerParts } from './server.ts'
import { type Trouble, troubleIn } from './trouble-in.ts'

type OpeningParts = Pick<
  ServerParts,
  'bellSecret' | 'publisherSecret' | 'metricsToken' | 'metrics' | 'onError'
> & {
  clock: Clock
  warn: (sentence: string) => void
}

const AGAIN_AFTER_MS = 1_000
const NOT_YET = 'The publisher has not opened its folders yet: ask again when it has.'

/**
 * A publisher whose disk is away or read-only answers all the same: what is in the way, and that nothing can be asked
 * for yet. A bell is heard, for the cms is asked at the start in any case.
 */
export const createOpening = ({ clock, warn, ...parts }: OpeningParts) => {
  let trouble: Trouble | null = null

  const state = (): PublisherState => ({
    state: 'retrying',
    liveVersion: null,
    contentVersion: null,
    expectedSeconds: 0,
    lastRefusal: null,
    trouble,
    releases: [],
  })
  const notYet = () =>
    Promise.resolve({ isAccepted: false, message: trouble?.message ?? NOT_YET } as const)

  return {
    answers: {
      ...parts,
      bell: () => undefined,
      controls: { rebuild: notYet, rollback: notYet, forward: notYet },
      state: () => Promise.resolve(state()),
      health: () => Promise.resolve({ checks: { folders: 'they are not opened' } }),
      withdrawals: {
        ask: () => Promise.reject(new Error(trouble?.message ?? NOT_YET)),
        steps: () => Promise.resolve([]),
      },
    } satisfies ServerParts,

    /**
     * Opens, and again every second until that can be done.
     * @throws {EnvironmentError} at once: trying again does not mend it.
     */
    until: async <Opened>(open: () => Promise<Opened>): Promise<Opened> => {
      for (;;) {
        try {
          return await open()
        } catch (error) {
          if (error instanceof EnvironmentError) throw error
          const message = troubleIn(error)
          if (message !== trouble?.message) {
            trouble = { since: clock.now().toISOString(), message }
            warn(message)
          }
          await new Promise<void>((resolve) => clock.after(AGAIN_AFTER_MS, resolve))
        }
      }
    },
  }
}
