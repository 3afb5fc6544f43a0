import { join } from 'node:path'
import { hookEnvironment, type PublisherEnvironment, readEnvironment } from '@send-review/shared'
import { clock } from '../clock.ts'
import { cmsWithdrawals } from '../cms-withdrawals.ts'
import { KnownWithdrawals } from '../known-withdrawals.ts'
import { callHook } from './call-hook.ts'
import { hookTarget } from './hook.ts'
import { hostControls } from './host-controls.ts'
import { hostWithdrawals } from './host-withdrawals.ts'
import { askPublicSite } from './public-site.ts'
import type { Target, TargetParts } from './target.ts'

const KEPT_WITHDRAWALS = 'withdrawals.json'
const ASK_EVERY_MS = 15_000

/**
 * A target that a host builds, as the environment has it. What is live is known by asking.
 * @throws {EnvironmentError} with a sentence for each variable that is missing or wrong.
 */
export const hostSite = async (
  environment: PublisherEnvironment,
  variables: Record<string, string | undefined>,
  { workDir, askVersion, onError }: TargetParts,
): Promise<Target> => {
  const { HOOK_URL, HOOK_TOKEN, HOOK_WAIT_SECONDS } = readEnvironment(hookEnvironment, variables)
  const known = await KnownWithdrawals.read(join(workDir, KEPT_WITHDRAWALS))
  const askSite = () => askPublicSite(environment.SITE_INTERNAL_URL ?? environment.SITE_URL)
  let stopAsking = (): void => undefined

  return {
    effects: hookTarget({
      clock,
      askVersion,
      callHook: () => callHook({ url: HOOK_URL, token: HOOK_TOKEN }),
      askSite,
      limitSeconds: HOOK_WAIT_SECONDS,
    }),
    live: null,
    held: null,
    releases: () => Promise.resolve([]),
    buildMemory: () => 0,
    start: (publisher) => {
      const withdrawals = hostWithdrawals({
        cms: cmsWithdrawals(environment.CMS_URL, environment.SITE_TOKEN),
        known,
        askSite,
        onWithdrawn: publisher.withdrawn,
      })
      const askAgain = () => {
        void withdrawals
          .ask()
          .catch(onError)
          .finally(() => {
            stopAsking = clock.after(ASK_EVERY_MS, askAgain)
          })
      }
      askAgain()
      return Promise.resolve({ controls: hostControls(publisher), withdrawals })
    },
    stop: () => {
      stopAsking()
      return Promise.resolve()
    },
  }
}
