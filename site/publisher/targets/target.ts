import type { PublisherState } from '@send-review/shared'
import type { KeptState } from '../kept-state.ts'
import type { Publisher, PublisherParts } from '../publisher.ts'
import type { ServerParts } from '../server.ts'

/**
 * Where the site is made live: what is done of the effects of the state machine, and what may be asked beside a publish.
 * `directory` builds here and switches a folder; `hook` has a host build, and waits until readers get it.
 */
export type Target = {
  effects: Pick<PublisherParts, 'build' | 'endBuild' | 'switchTo' | 'rollBack'>
  /** The content version readers get at the start, where that is known without asking. */
  live: string | null
  /** A rollback that still holds. */
  held: KeptState['held']
  /** The releases that can be turned back to, newest first. */
  releases: () => Promise<PublisherState['releases']>
  /** The memory of the build process after its last build, in bytes. */
  buildMemory: () => number
  /** Begins to attend to what was withdrawn, and gives what an operator may ask for. */
  start: (publisher: Publisher) => Promise<Pick<ServerParts, 'controls' | 'withdrawals'>>
  stop: () => Promise<void>
}

/** What every target is made of. `workDir` is the folder for caches, and for what has to be known after a restart. */
export type TargetParts = {
  workDir: string
  kept: KeptState
  askVersion: () => Promise<string>
  /** What went wrong while nobody waited for an answer. */
  onError: (error: unknown) => void
}
