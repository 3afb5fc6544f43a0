import type { Publication } from '@send-review/shared'
import { BuildError } from '../build-failure.ts'
import type { Clock } from '../clock.ts'
import type { Target } from './target.ts'

export type HookParts = {
  clock: Clock
  askVersion: () => Promise<string>
  /** Has the host build. */
  callHook: () => Promise<void>
  /** What readers get now. */
  askSite: () => Promise<Publication | null>
  /** A build that readers do not get within this time went wrong. */
  limitSeconds: number
}

const LOOK_EVERY_MS = 2_000

const neverLive = (seconds: number) =>
  new BuildError({
    kind: 'refused',
    message: `The host was asked to build the site, and after ${seconds} seconds readers still do not get what is published. The host’s log of the build ends with the reason; if it built well, see whether SITE_URL is where it puts the site.`,
    type: null,
    documentId: null,
    field: null,
  })

/**
 * A target that is built elsewhere: it calls a host's hook and looks at the public site until that carries what is
 * published. What is published meanwhile is asked for at once, for the host may be stuck with what came before.
 */
export const hookTarget = ({
  clock,
  askVersion,
  callHook,
  askSite,
  limitSeconds,
}: HookParts): Target['effects'] => {
  let live: string | null = null

  const pause = () =>
    new Promise<void>((resolve) => {
      clock.after(LOOK_EVERY_MS, resolve)
    })

  const built = ({ contentVersion, release }: Publication) => {
    live = contentVersion
    return { version: contentVersion, release, moments: [] }
  }

  return {
    build: async (onStart, { onCheck }) => {
      const before = await askSite()
      let asked: string | undefined
      let until = 0
      for (;;) {
        const newest = await askVersion()
        const now = asked === undefined ? before : await askSite()
        // Built again, the same content is known by its release.
        const isNew = live !== newest || now?.release !== before?.release
        if (now?.contentVersion === newest && isNew) return built(now)
        if (asked !== newest) {
          onStart(newest)
          await callHook()
          onCheck()
          asked = newest
          until = clock.now().getTime() + limitSeconds * 1000
        } else if (clock.now().getTime() >= until) {
          throw neverLive(limitSeconds)
        }
        await pause()
      }
    },
    // What the host has begun, it ends.
    endBuild: () => undefined,
    switchTo: () => Promise.resolve(),
    rollBack: () => Promise.reject(new Error('A site that a host builds is rolled back there.')),
  }
}
