/**
 * From a publish to a live release, as a pure state machine: what happened goes in, what is to be done comes out.
 * Content versions are compared for equality only, since a restored database counts back.
 */

/** Why a build was refused: a sentence for the officer, and where to mend it when that is known. */
export type Refusal = {
  message: string
  type: string | null
  documentId: string | null
  field: string | null
}

/** A kept release, and the content version it was built from. */
export type KeptRelease = { release: string; version: string }

/** The older release an operator turned back to, and the content version known then: nothing is built for it. */
type Hold = KeptRelease & { content: string }

export type State = {
  phase:
    | 'idle'
    | 'requested'
    | 'building'
    | 'checking'
    | 'switching'
    | 'live'
    | 'refused'
    | 'retrying'
    | 'held'
  /** The content version readers get; null before the first release. */
  live: string | null
  /** The newest content version the cms has told. */
  content: string | null
  /** The content version that was refused: never built again by itself. */
  refused: string | null
  /** A build is owed whatever the versions say: asked for by an operator, or one that failed. */
  owed: boolean
  /** An operator answers for what the next release lacks, so the gate does not refuse it for that. */
  isForced: boolean
  /** Something on the site changes by itself at about now: a build is wanted, but not of what was refused. */
  due: boolean
  /** Since a rollback, until the next content version or until an operator goes forward. */
  held: Hold | null
  /** The release of `held` is not live yet. */
  turning: boolean
  /** Failures in a row. */
  failures: number
}

export type Event =
  | { type: 'bell'; /** The cms's name for what rang it. */ request?: string }
  | { type: 'tick' | 'due' | 'coalesced' | 'checking' | 'waited' | 'withdrawn' }
  | { type: 'rebuild'; force?: string }
  | { type: 'version'; version: string }
  | { type: 'unreachable' | 'failed' | 'not-rolled-back'; message: string }
  | { type: 'built'; version: string; release: string }
  | { type: 'switched'; version: string; release: string }
  | { type: 'refused'; version: string; refusal: Refusal }
  // The older release to turn back to; that it is live again; the newest release to go forward to.
  | ({ type: 'rollback' | 'rolled-back' | 'forward' } & KeptRelease)

export type Effect =
  | { type: 'ask' | 'build' | 'end-build' | 'stop-waiting' }
  | { type: 'coalesce' | 'wait'; milliseconds: number }
  | ({ type: 'switch' | 'roll-back' } & KeptRelease)

export type Step = { state: State; effects: Effect[] }

/** Requests this close together are one build. */
const COALESCE_MS = 100
const SHORTEST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 8_000

/**
 * How things stand when the publisher starts. What is live may have been built by an older
 * version of the product or with other settings, so it is built once more, and is live meanwhile;
 * unless an operator turned back to it. `kept` is what was known before the publisher ended.
 */
export const atStart = (
  live: string | null,
  kept: Pick<State, 'held' | 'refused'> = { held: null, refused: null },
): State => {
  const held = live === null ? null : kept.held
  const resting = live === null ? 'idle' : 'live'
  return {
    phase: held === null ? resting : 'held',
    live,
    content: null,
    refused: kept.refused,
    owed: held === null && (live !== null || kept.refused !== null),
    isForced: false,
    due: false,
    held,
    turning: false,
    failures: 0,
  }
}

const isWanted = ({ content, live, refused, owed, due }: State): boolean =>
  owed || (content !== null && (due || content !== live) && content !== refused)

const stay = (state: State): Step => ({ state, effects: [] })

/** A hold ends by itself with a content version that is not the one known when it began. */
const isOver = ({ held, content }: State): boolean => content !== null && content !== held?.content

/** Nothing is running: turn back, build what is wanted, or rest in the phase that says how things stand. */
const settle = (before: State): Step => {
  const state = before.turning || !isOver(before) ? before : { ...before, held: null }
  if (state.held !== null) {
    const { release, version } = state.held
    const effects: Effect[] = state.turning ? [{ type: 'roll-back', release, version }] : []
    return { state: { ...state, phase: state.turning ? 'switching' : 'held' }, effects }
  }
  if (isWanted(state)) {
    const effects: Effect[] = [{ type: 'coalesce', milliseconds: COALESCE_MS }]
    return { state: { ...state, phase: 'requested' }, effects }
  }
  const isRefused = state.content !== null && state.content === state.refused
  const resting = state.live === null ? 'idle' : 'live'
  return stay({ ...state, phase: isRefused ? 'refused' : resting })
}

const retry = (state: State): Step => {
  const milliseconds = Math.min(SHORTEST_WAIT_MS * 2 ** state.failures, LONGEST_WAIT_MS)
  return {
    state: { ...state, phase: 'retrying', failures: state.failures + 1 },
    effects: [{ type: 'wait', milliseconds }],
  }
}

const endWait = (state: State, { state: after, effects }: Step): Step => ({
  state: after,
  effects: state.phase === 'retrying' ? [{ type: 'stop-waiting' }, ...effects] : effects,
})

/** A release is being made: its pages are built, or checked. */
const isMaking = ({ phase }: State): boolean => phase === 'building' || phase === 'checking'

const isBusy = (state: State): boolean =>
  state.phase === 'requested' || isMaking(state) || state.phase === 'switching'

/** A build is wanted, unless a rollback holds the site. */
const owe = (state: State, wish: Partial<Pick<State, 'owed' | 'isForced' | 'due'>>): Step => {
  if (state.held !== null) return stay(state)
  const owing = { ...state, ...wish }
  return isBusy(state) ? stay(owing) : endWait(state, settle(owing))
}

/**
 * Something was withdrawn: what was kept from before may not be gone back to, so that a hold ends, and what is live
 * shows it in lists at least until it is built anew, refused before or not.
 */
const replaceLive = (before: State): Step => {
  const state = { ...before, held: null, turning: false, owed: true }
  return isBusy(state) ? stay(state) : endWait(before, settle(state))
}

/** What was refused stays so, unless it is what is good now. */
const stillRefused = ({ refused }: State, { version }: KeptRelease): string | null =>
  refused === version ? null : refused

/** What a release was forced for ends with it, unless another was asked for meanwhile. */
const ended = (state: State): State => ({
  ...state,
  isForced: state.isForced && state.owed,
  failures: 0,
})

/** To the release an operator asked for, whatever is under way: a build is ended, a check and a switch are let finish. */
const turnBack = (before: State, { release, version }: KeptRelease): Step => {
  const content = before.content ?? before.held?.content ?? before.refused ?? before.live
  if (content === null) return stay(before)
  const state: State = {
    ...before,
    held: { release, version, content },
    turning: true,
    owed: false,
    isForced: false,
    due: false,
  }
  if (state.phase === 'building') return { state, effects: [{ type: 'end-build' }] }
  return isBusy(state) && state.phase !== 'requested' ? stay(state) : endWait(state, settle(state))
}

/** Out of a hold, to the newest release; what it lacks is built, and what changed by itself during the hold. */
const goForward = (held: State, { release, version }: KeptRelease): Step => {
  const content = held.content ?? held.held?.content ?? null
  const state: State = { ...held, held: null, turning: false, due: true, content }
  if (version !== content && content !== state.refused) {
    return endWait(held, settle({ ...state, owed: true }))
  }
  return endWait(held, {
    state: { ...state, phase: 'switching' },
    effects: [{ type: 'switch', release, version }],
  })
}

/** What follows from `event` in `state`. An event that comes too late changes nothing. */
export const next = (state: State, event: Event): Step => {
  switch (event.type) {
    case 'bell':
      return endWait(state, { state, effects: [{ type: 'ask' }] })
    case 'tick':
      return isBusy(state) || state.phase === 'retrying'
        ? stay(state)
        : { state, effects: [{ type: 'ask' }] }
    case 'waited':
      if (state.phase !== 'retrying') return stay(state)
      return state.turning ? settle(state) : { state, effects: [{ type: 'ask' }] }
    case 'rebuild':
      return owe(state, { owed: true, isForced: state.isForced || event.force !== undefined })
    case 'due':
      return owe(state, { due: true })
    case 'withdrawn':
      return replaceLive(state)
    case 'rollback':
      return turnBack(state, event)
    case 'forward':
      return state.held === null || isBusy(state) ? stay(state) : goForward(state, event)
    case 'version': {
      const told = { ...state, content: event.version }
      return isBusy(state) ? stay(told) : endWait(state, settle(told))
    }
    case 'unreachable':
      return isBusy(state) || state.held !== null ? stay(state) : endWait(state, retry(state))
    case 'coalesced':
      return state.phase === 'requested'
        ? {
            state: { ...state, phase: 'building', owed: false, due: false },
            effects: [{ type: 'build' }],
          }
        : stay(state)
    case 'checking':
      return stay(state.phase === 'building' ? { ...state, phase: 'checking' } : state)
    case 'built': {
      if (!isMaking(state)) return stay(state)
      if (state.turning) return settle(state)
      const { version, release } = event
      return {
        state: { ...state, phase: 'switching', refused: stillRefused(state, event) },
        effects: [{ type: 'switch', version, release }],
      }
    }
    case 'switched':
      return state.phase === 'switching'
        ? settle(ended({ ...state, live: event.version, refused: stillRefused(state, event) }))
        : stay(state)
    case 'refused':
      return isMaking(state) ? settle(ended({ ...state, refused: event.version })) : stay(state)
    case 'failed':
      if (!isMaking(state) && state.phase !== 'switching') return stay(state)
      if (state.turning) return settle(state)
      // A switch forward from a hold that failed does not have what was refused built again.
      return retry({ ...state, owed: isMaking(state) || state.content !== state.refused })
    case 'rolled-back':
      return state.phase === 'switching'
        ? settle({ ...state, live: event.version, turning: false, failures: 0 })
        : stay(state)
    case 'not-rolled-back':
      return state.phase === 'switching' ? retry(state) : stay(state)
  }
}
