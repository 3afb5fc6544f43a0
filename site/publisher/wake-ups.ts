import { Temporal } from '@js-temporal/polyfill'
import type { Clock } from './clock.ts'

const ZONE = 'Europe/London'
/** Pages say how old things are and what is due: after midnight that is another day. */
const NIGHTLY = '00:05'

const tonight = (after: Date): Date => {
  const from = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(ZONE)
  const today = from.withPlainTime(NIGHTLY)
  const isAhead = Temporal.ZonedDateTime.compare(today, from) > 0
  return new Date((isAhead ? today : today.add({ days: 1 })).epochMilliseconds)
}

/**
 * When the site next changes by itself: at the first of `moments` that is later than `after`, and at the latest at
 * 00:05 in London, summer or winter.
 */
export const nextWakeUp = (after: Date, moments: readonly Date[]): Date =>
  [...moments, tonight(after)]
    .filter((moment) => moment > after)
    .reduce((first, moment) => (moment < first ? moment : first))

/** A timer knows nothing of a clock that is put right, nor of the time a machine slept: this often it is looked at. */
const LOOK_EVERY_MS = 60_000

/**
 * Calls `onDue` at every such moment, from the start on; `onBuilt` takes the moments a newer build named. Where the
 * clock is put forward or the machine slept, it calls within a minute, and so it does where the clock is put back.
 */
export const createWakeUps = (clock: Clock, moments: readonly Date[], onDue: () => void) => {
  let named = moments
  let cancel = (): void => undefined

  const wakeAfter = (from: Date): void => {
    cancel()
    const wake = nextWakeUp(from, named)
    const wait = () => {
      const left = Math.max(0, wake.getTime() - clock.now().getTime())
      cancel = clock.after(Math.min(left, LOOK_EVERY_MS), look)
    }
    const look = () => {
      const now = clock.now()
      // Where the clock was put back, the pages are as of a time that is yet to come.
      if (now >= wake || now < from) {
        onDue()
        // What passed while the machine slept is in the build that follows.
        wakeAfter(now)
      } else wait()
    }
    wait()
  }

  return {
    start: () => wakeAfter(clock.now()),
    /** A moment that passed since that build began is due now. */
    onBuilt: (later: readonly Date[], begun: Date) => {
      named = later
      wakeAfter(begun)
    },
    stop: () => cancel(),
  }
}
