import type { PublisherState } from '@send-review/shared'
import type { Clock } from './clock.ts'
import type { KeptState } from './kept-state.ts'
import type { Event } from './publication.ts'
import { createStages } from './stages.ts'
import type { Trouble } from './trouble-in.ts'

/** `request` is one id from the bell to the switch. */
export type Facts = Record<string, string | number | null>
type Log = { info: (facts: Facts, message: string) => void; warn: Log['info'] }

/** What is counted for the operator. */
export type Tally = {
  build: () => void
  failure: () => void
  refusal: () => void
  /** A release went live, so many seconds after the first bell or question that led to it. */
  live: (seconds: number) => void
}

export type ReportParts = { clock: Clock; log: Log; newId: () => string; tally: Tally }

/** As many bells of one build are named in its line; a flood has more. */
const MOST_BELLS = 20
const RECENT = 9
/** Told before anything was measured. */
const FIRST_GUESS_SECONDS = 5

/** What the publisher tells of its work: a line of the log, a count, how long it takes, why it refused. */
export const createReport = (
  { clock, log, newId, tally }: ReportParts,
  kept: Pick<KeptState, 'seconds' | 'lastRefusal'>,
) => {
  const seconds = [...kept.seconds]
  const stages = createStages(clock)
  let lastRefusal: PublisherState['lastRefusal'] = kept.lastRefusal
  let request: { id: string; at: number; bells: string[] } | undefined
  /** The last that rang while another was under way: what it told of may need a build of its own, which is then its. */
  let nextId: string | undefined
  let working: Trouble | null = null
  let keeping: Trouble | null = null

  /** Trouble of one kind lasts since it was first told. */
  const still = (before: Trouble | null, message: string): Trouble => ({
    since: before?.since ?? clock.now().toISOString(),
    message,
  })

  const facts = (more: Facts = {}): Facts => ({ request: request?.id ?? null, ...more })
  const beginRequest = (rung?: string) => {
    if (request === undefined) {
      request = { id: rung ?? nextId ?? newId(), at: clock.now().getTime(), bells: [] }
      nextId = undefined
    } else if (rung !== undefined && rung !== request.id) {
      nextId = rung
    }
    if (rung !== undefined && request.bells.length < MOST_BELLS) request.bells.push(rung)
  }
  const endRequest = () => {
    stages.take()
    request = undefined
  }
  const asked = (what: string, more?: Facts) => {
    beginRequest()
    log.info(facts(more), what)
  }

  const note = (event: Event): void => {
    stages.note(event)
    switch (event.type) {
      case 'bell':
        beginRequest(event.request)
        log.info(facts(event.request === undefined ? {} : { bell: event.request }), 'bell')
        break
      case 'rebuild':
        asked('rebuild asked for', { force: event.force ?? null })
        break
      case 'due':
        asked('the site changes by itself')
        break
      case 'withdrawn':
        asked('something was withdrawn')
        break
      case 'rollback':
      case 'forward':
        asked(`${event.type} asked for`, { version: event.version, release: event.release })
        break
      case 'checking':
        log.info(facts(), 'pulled and made')
        break
      case 'built':
        log.info(facts({ version: event.version, release: event.release }), 'checked')
        break
      case 'switched': {
        const taken = (clock.now().getTime() - (request?.at ?? clock.now().getTime())) / 1000
        seconds.splice(0, Math.max(0, seconds.length + 1 - RECENT))
        seconds.push(taken)
        tally.live(taken)
        const { version, release } = event
        const bells = request?.bells.join(' ') ?? ''
        log.info(
          facts({ version, release, seconds: taken, ...stages.take(), ...(bells && { bells }) }),
          'live',
        )
        working = null
        endRequest()
        break
      }
      case 'rolled-back':
        working = null
        log.info(facts({ version: event.version, release: event.release }), 'rolled back')
        endRequest()
        break
      case 'refused':
        lastRefusal = { at: clock.now().toISOString(), ...event.refusal }
        working = null
        tally.refusal()
        log.warn(facts({ version: event.version, ...event.refusal }), 'refused')
        endRequest()
        break
      case 'failed':
      case 'not-rolled-back':
        tally.failure()
        working = still(working, event.message)
        log.warn(facts({ reason: event.message }), 'in the way')
        break
      case 'unreachable':
        working = still(working, event.message)
        log.warn(facts({ reason: event.message }), 'in the way')
        break
    }
  }

  return {
    note,
    beginRequest: () => beginRequest(),
    /** Nothing is to be done: no request is left, and nothing stands in its way. */
    rest: () => {
      working = null
      nextId = undefined
      endRequest()
    },
    building: (version: string | null) => {
      tally.build()
      asked('building', { version })
    },
    kept: () => {
      keeping = null
    },
    notKept: (reason: string) => {
      keeping = still(keeping, reason)
      log.warn(facts({ reason }), 'in the way')
    },
    trouble: (): Trouble | null => working ?? keeping,
    forgetRefusal: () => {
      lastRefusal = null
    },
    lastRefusal: () => lastRefusal,
    seconds: (): readonly number[] => seconds,
    expectedSeconds: () =>
      seconds.toSorted((one, other) => one - other)[seconds.length >> 1] ?? FIRST_GUESS_SECONDS,
  }
}
