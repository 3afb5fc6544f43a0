import type { PublisherState } from '@send-review/shared'
import { type BuildFailure, BuildError } from './build-failure.ts'
import type { GateOptions } from './release-builder.ts'
import { atStart, type Effect, type Event, next, type State } from './publication.ts'

type Clock = {
  now: () => Date
  /** Runs `work` once after so many milliseconds, unless the returned function is called before. */
  after: (milliseconds: number, work: () => void) => () => void
}

/** `request` is one id from the bell to the switch. */
export type Facts = Record<string, string | number | null>
type Log = { info: (facts: Facts, message: string) => void; warn: Log['info'] }

export type PublisherParts = {
  clock: Clock
  log: Log
  newId: () => string
  /** The newest content version, asked now. */
  askVersion: () => Promise<string>
  /** Builds and checks a whole release, not live yet. Tells the content version of every attempt as it begins. */
  build: (
    onStart: (version: string) => void,
    gate: GateOptions,
  ) => Promise<{ version: string; release: string }>
  /** Makes a release the live one. */
  switchTo: (release: string) => Promise<void>
}

export type Publisher = {
  /** Asks the cms at once, and every 15 seconds from then on. */
  start: () => void
  stop: () => void
  bell: () => void
  /** Builds again whatever the versions say; `force` is why a release goes live though entries vanish. */
  rebuild: (force?: string) => void
  state: () => Omit<PublisherState, 'releases'>
}

const ASK_EVERY_MS = 15_000
const RECENT = 9
/** Told before anything was measured. */
const FIRST_GUESS_SECONDS = 5

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Runs the effects of the state machine of publication.ts. `live` is the version readers get at the start. */
export const createPublisher = (parts: PublisherParts, live: string | null): Publisher => {
  const { clock, log } = parts
  let state: State = atStart(live)
  let isStopped = false
  let lastRefusal: PublisherState['lastRefusal'] = null
  let request: { id: string; at: number } | undefined
  const seconds: number[] = []
  let stopWaiting = (): void => undefined
  let stopAsking = (): void => undefined

  const facts = (more: Facts = {}): Facts => ({ request: request?.id ?? null, ...more })
  const beginRequest = () => {
    request ??= { id: parts.newId(), at: clock.now().getTime() }
  }

  const ask = async (): Promise<Event> => {
    try {
      return { type: 'version', version: await parts.askVersion() }
    } catch (error) {
      return { type: 'unreachable', message: sentenceOf(error) }
    }
  }

  const build = async (isForced: boolean): Promise<Event> => {
    let version: string | undefined
    const onCheck = () => dispatch({ type: 'checking' })
    try {
      const built = await parts.build(
        (begun) => {
          version = begun
          dispatch({ type: 'version', version: begun })
        },
        { isForced, onCheck },
      )
      return { type: 'built', ...built }
    } catch (error) {
      const failure = error instanceof BuildError ? error.failure : undefined
      if (failure?.kind === 'refused' && version !== undefined) return refusedAs(version, failure)
      return { type: 'failed', message: sentenceOf(error) }
    }
  }

  const switchTo = async (version: string, release: string): Promise<Event> => {
    try {
      await parts.switchTo(release)
      return { type: 'switched', version, release }
    } catch (error) {
      return { type: 'failed', message: sentenceOf(error) }
    }
  }

  const run = (effect: Effect): void => {
    const soon = (event: Promise<Event>) => void event.then(dispatch)
    switch (effect.type) {
      case 'ask':
        soon(ask())
        break
      case 'build':
        beginRequest()
        log.info(facts({ version: state.content }), 'building')
        soon(build(state.isForced))
        break
      case 'switch':
        soon(switchTo(effect.version, effect.release))
        break
      case 'coalesce':
        beginRequest()
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

  const note = (event: Event): void => {
    if (event.type === 'bell') {
      beginRequest()
      log.info(facts(), 'bell')
    } else if (event.type === 'switched') {
      const taken = (clock.now().getTime() - (request?.at ?? clock.now().getTime())) / 1000
      seconds.splice(0, Math.max(0, seconds.length + 1 - RECENT))
      seconds.push(taken)
      lastRefusal = null
      log.info(facts({ version: event.version, release: event.release, seconds: taken }), 'live')
      request = undefined
    } else if (event.type === 'refused') {
      lastRefusal = { at: clock.now().toISOString(), ...event.refusal }
      log.warn(facts({ version: event.version, ...event.refusal }), 'refused')
      request = undefined
    } else if (event.type === 'failed' || event.type === 'unreachable') {
      log.warn(facts({ reason: event.message }), 'in the way')
    } else if (event.type === 'rebuild') {
      beginRequest()
      log.info(facts({ force: event.force ?? null }), 'rebuild asked for')
    }
  }

  const dispatch = (event: Event): void => {
    if (isStopped) return
    note(event)
    const step = next(state, event)
    state = step.state
    step.effects.forEach(run)
    // A bell that asked for nothing new ends its request here.
    if (event.type === 'version' && (state.phase === 'live' || state.phase === 'idle')) {
      request = undefined
    }
  }

  const askAgain = () => {
    dispatch({ type: 'tick' })
    if (!isStopped) stopAsking = clock.after(ASK_EVERY_MS, askAgain)
  }

  return {
    start: askAgain,
    stop: () => {
      isStopped = true
      stopAsking()
      stopWaiting()
    },
    bell: () => dispatch({ type: 'bell' }),
    rebuild: (force) => dispatch({ type: 'rebuild', ...(force === undefined ? {} : { force }) }),
    state: () => ({
      state: state.phase,
      liveVersion: state.live,
      contentVersion: state.content,
      expectedSeconds:
        seconds.toSorted((one, other) => one - other)[seconds.length >> 1] ?? FIRST_GUESS_SECONDS,
      lastRefusal,
    }),
  }
}

const refusedAs = (version: string, failure: BuildFailure): Event => {
  const { message, type, documentId, field } = failure
  return { type: 'refused', version, refusal: { message, type, documentId, field } }
}
