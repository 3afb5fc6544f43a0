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

export type State = {
  phase:
    'idle' | 'requested' | 'building' | 'checking' | 'switching' | 'live' | 'refused' | 'retrying'
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
  /** Failures in a row. */
  failures: number
}

export type Event =
  | { type: 'bell' | 'tick' | 'coalesced' | 'checking' | 'waited' }
  | { type: 'rebuild'; force?: string }
  | { type: 'version'; version: string }
  | { type: 'unreachable' | 'failed'; message: string }
  | { type: 'built'; version: string; release: string }
  | { type: 'switched'; version: string; release: string }
  | { type: 'refused'; version: string; refusal: Refusal }

export type Effect =
  | { type: 'ask' | 'build' | 'stop-waiting' }
  | { type: 'coalesce' | 'wait'; milliseconds: number }
  | { type: 'switch'; version: string; release: string }

export type Step = { state: State; effects: Effect[] }

/** Requests this close together are one build. */
const COALESCE_MS = 100
const SHORTEST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 8_000

/**
 * How things stand when the publisher starts. What is live may have been built by an older
 * version of the product or with other settings, so it is built once more, and is live meanwhile.
 */
export const atStart = (live: string | null): State => ({
  phase: live === null ? 'idle' : 'live',
  live,
  content: null,
  refused: null,
  owed: live !== null,
  isForced: false,
  failures: 0,
})

const isWanted = ({ content, live, refused, owed }: State): boolean =>
  owed || (content !== null && content !== live && content !== refused)

const stay = (state: State): Step => ({ state, effects: [] })

/** Nothing is running: build what is wanted, or rest in the phase that says how things stand. */
const settle = (state: State): Step => {
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

/** What a release was forced for ends with it, unless another was asked for meanwhile. */
const ended = (state: State): State => ({
  ...state,
  isForced: state.isForced && state.owed,
  failures: 0,
})

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
      return state.phase === 'retrying' ? { state, effects: [{ type: 'ask' }] } : stay(state)
    case 'rebuild': {
      const isForced = state.isForced || event.force !== undefined
      const owing = { ...state, owed: true, isForced }
      return isBusy(state) ? stay(owing) : endWait(state, settle(owing))
    }
    case 'version': {
      const told = { ...state, content: event.version }
      return isBusy(state) ? stay(told) : endWait(state, settle(told))
    }
    case 'unreachable':
      return isBusy(state) ? stay(state) : endWait(state, retry(state))
    case 'coalesced':
      return state.phase === 'requested'
        ? { state: { ...state, phase: 'building', owed: false }, effects: [{ type: 'build' }] }
        : stay(state)
    case 'checking':
      return stay(state.phase === 'building' ? { ...state, phase: 'checking' } : state)
    case 'built': {
      if (!isMaking(state)) return stay(state)
      const { version, release } = event
      return {
        state: { ...state, phase: 'switching' },
        effects: [{ type: 'switch', version, release }],
      }
    }
    case 'switched':
      return state.phase === 'switching'
        ? settle(ended({ ...state, live: event.version, refused: null }))
        : stay(state)
    case 'refused':
      return isMaking(state) ? settle(ended({ ...state, refused: event.version })) : stay(state)
    case 'failed':
      return isMaking(state) || state.phase === 'switching'
        ? retry({ ...state, owed: true })
        : stay(state)
  }
}
