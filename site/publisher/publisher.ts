import type { PublisherState } from '@send-review/shared'
import { type BuildFailure, BuildError } from './build-failure.ts'
import type { KeptState } from './kept-state.ts'
import {
  atStart,
  type Effect,
  type Event,
  type KeptRelease,
  next,
  type State,
} from './publication.ts'
import type { GateOptions } from './release-builder.ts'
import { createReport, type ReportParts } from './report.ts'
import { troubleIn } from './trouble-in.ts'
import { createWakeUps } from './wake-ups.ts'
import { WithdrawnReleaseError } from './withdrawn-release-error.ts'

/** A whole release that is not live yet, and when what it says changes by itself. */
type Built = KeptRelease & { moments: Date[] }

export type PublisherParts = ReportParts & {
  /** The newest content version, asked now. */
  askVersion: () => Promise<string>
  /** Builds and checks a whole release, not live yet. Tells the content version of every attempt as it begins. */
  build: (onStart: (version: string) => void, gate: GateOptions) => Promise<Built>
  /** Ends the build that is under way: it fails. */
  endBuild: () => void
  /** Makes a release the live one. */
  switchTo: (release: string) => Promise<void>
  /** Makes an older release the live one again. */
  rollBack: (release: string) => Promise<void>
  /** Keeps what has to be known after a restart. */
  keep: (state: KeptState) => Promise<void>
}

export type Publisher = {
  /** Asks the cms at once, and every 15 seconds from then on. */
  start: () => void
  stop: () => void
  /** `request` is the cms's name for what rang. */
  bell: (request?: string) => void
  /** Builds again whatever the versions say; `force` is why a release goes live though entries vanish. */
  rebuild: (force?: string) => void
  /** Turns back to this older release, and holds until the next content version or `forward`. */
  rollback: (to: KeptRelease) => void
  /** Something was withdrawn that was not known: a hold ends, and the site is built again. */
  withdrawn: () => void
  /** Goes on with this newest release, after a rollback. */
  forward: (to: KeptRelease) => void
  isHeld: () => boolean
  state: () => Omit<PublisherState, 'releases'>
}

const ASK_EVERY_MS = 15_000

/**
 * Runs the effects of the state machine of publication.ts. `live` is the version readers get at the start, and `kept`
 * what was known when the publisher ended.
 */
export const createPublisher = (
  parts: PublisherParts,
  live: string | null,
  kept: KeptState,
): Publisher => {
  const { clock } = parts
  const report = createReport(parts, kept)
  let state: State = atStart(live, kept)
  let isStopped = false
  let moments = kept.moments
  let known = JSON.stringify(kept)
  let keeping: Promise<void> = Promise.resolve()
  let stopWaiting = (): void => undefined
  let stopAsking = (): void => undefined

  const ask = async (): Promise<Event> => {
    try {
      return { type: 'version', version: await parts.askVersion() }
    } catch (error) {
      return { type: 'unreachable', message: troubleIn(error) }
    }
  }

  const build = async (isForced: boolean): Promise<Event> => {
    const begun = clock.now()
    let version: string | undefined
    const onCheck = () => dispatch({ type: 'checking' })
    try {
      const built = await parts.build(
        (attempted) => {
          version = attempted
          dispatch({ type: 'version', version: attempted })
        },
        { isForced, onCheck },
      )
      moments = built.moments.map((moment) => moment.toISOString())
      if (!isStopped) wakeUps.onBuilt(built.moments, begun)
      return { type: 'built', version: built.version, release: built.release }
    } catch (error) {
      const failure = error instanceof BuildError ? error.failure : undefined
      if (failure?.kind === 'refused' && version !== undefined) return refusedAs(version, failure)
      return { type: 'failed', message: troubleIn(error) }
    }
  }

  const switchTo = async ({ version, release }: KeptRelease): Promise<Event> => {
    try {
      await parts.switchTo(release)
      return { type: 'switched', version, release }
    } catch (error) {
      return { type: 'failed', message: troubleIn(error) }
    }
  }

  const rollBack = async ({ version, release }: KeptRelease): Promise<Event> => {
    try {
      // After a restart the publisher must not go forward by itself.
      await keeping
      await parts.rollBack(release)
      return { type: 'rolled-back', version, release }
    } catch (error) {
      if (error instanceof WithdrawnReleaseError) {
        dispatch({ type: 'withdrawn' })
      }
      return { type: 'not-rolled-back', message: troubleIn(error) }
    }
  }

  const run = (effect: Effect): void => {
    const soon = (event: Promise<Event>) => void event.then(dispatch)
    switch (effect.type) {
      case 'ask':
        soon(ask())
        break
      case 'build':
        report.building(state.content)
        soon(build(state.isForced))
        break
      case 'end-build':
        parts.endBuild()
        break
      case 'switch':
        soon(switchTo(effect))
        break
      case 'roll-back':
        soon(rollBack(effect))
        break
      case 'coalesce':
        report.beginRequest()
        clock.after(effect.milliseconds, () => dispatch({ type: 'coalesced' }))
        break
      case 'wait':
        stopWaiting = clock.after(effect.milliseconds, () => dispatch({ type: 'waited' }))
        break
      case 'stop-waiting':
        stopWaiting()
        break
    }
  }

  const keep = () => {
    const { held, turning, refused } = state
    const [lastRefusal, seconds] = [report.lastRefusal(), [...report.seconds()]]
    const now: KeptState = { held, turning, refused, lastRefusal, seconds, moments }
    const text = JSON.stringify(now)
    if (text === known) return
    known = text
    keeping = keeping
      .then(() => parts.keep(now))
      .then(report.kept)
      .catch((error: unknown) => {
        report.notKept(troubleIn(error))
        // Tried again with the next event, and that comes within 15 seconds.
        known = ''
      })
  }

  const dispatch = (event: Event): void => {
    if (isStopped) return
    // A build that a rollback ended has not failed.
    if (event.type !== 'failed' || !state.turning) report.note(event)
    const step = next(state, event)
    state = step.state
    if (event.type === 'switched' && state.content !== state.refused) report.forgetRefusal()
    keep()
    step.effects.forEach(run)
    // A bell that asked for nothing new ends its request here.
    const isResting = ['live', 'idle', 'held', 'refused'].includes(state.phase)
    if (event.type === 'version' && isResting) report.rest()
  }

  const wakeUps = createWakeUps(
    clock,
    moments.map((moment) => new Date(moment)),
    () => dispatch({ type: 'due' }),
  )

  const askAgain = () => {
    dispatch({ type: 'tick' })
    if (!isStopped) stopAsking = clock.after(ASK_EVERY_MS, askAgain)
  }

  return {
    start: () => {
      wakeUps.start()
      askAgain()
    },
    stop: () => {
      isStopped = true
      stopAsking()
      stopWaiting()
      wakeUps.stop()
    },
    bell: (request) => dispatch({ type: 'bell', ...(request === undefined ? {} : { request }) }),
    rebuild: (force) => dispatch({ type: 'rebuild', ...(force === undefined ? {} : { force }) }),
    rollback: (to) => dispatch({ type: 'rollback', ...to }),
    forward: (to) => dispatch({ type: 'forward', ...to }),
    withdrawn: () => {
      // Its sentence may name what was withdrawn.
      report.forgetRefusal()
      dispatch({ type: 'withdrawn' })
    },
    isHeld: () => state.held !== null,
    state: () => ({
      state: state.phase,
      liveVersion: state.live,
      contentVersion: state.content,
      expectedSeconds: report.expectedSeconds(),
      lastRefusal: report.lastRefusal(),
      trouble: report.trouble(),
    }),
  }
}

const refusedAs = (version: string, failure: BuildFailure): Event => {
  const { message, type, documentId, field } = failure
  return { type: 'refused', version, refusal: { message, type, documentId, field } }
}
