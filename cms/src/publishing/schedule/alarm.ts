import { AsyncLocalStorage } from 'node:async_hooks'

export interface Clock {
  readonly now: () => Date
  /** Runs `work` once after so many milliseconds, unless what it gives is called before. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

// A timer that is set while a request is answered would run within that request, and its transaction.
const outside = AsyncLocalStorage.snapshot()

export const clock: Clock = {
  now: () => new Date(),
  after: (milliseconds, work) => {
    const timer = outside(() => setTimeout(work, milliseconds).unref())
    return () => clearTimeout(timer)
  },
}

/** A timer knows nothing of a clock that is put right, nor of the time a machine slept: this often it is looked at. */
const LOOK_EVERY_MS = 60_000

export interface Alarm {
  /** Looks now: something may have become due, or due at another time. */
  readonly look: () => void
  readonly stop: () => void
}

/**
 * Has `work` look at what is due: at the moment it says is the next, and at least once a minute.
 * `work` gives that moment, `undefined` where there is none, and never throws. It never runs twice
 * at the same time.
 */
export const createAlarm = (
  { now, after }: Clock,
  work: () => Promise<Date | undefined>,
): Alarm => {
  let cancel = (): void => undefined
  let isLooking = false
  let isAsked = false
  let isStopped = false

  const look = async (): Promise<void> => {
    isAsked = true
    if (isLooking) return
    isLooking = true
    cancel()
    let next: Date | undefined
    while (isAsked && !isStopped) {
      isAsked = false
      next = await work()
    }
    isLooking = false
    if (isStopped) return
    const left = next === undefined ? LOOK_EVERY_MS : next.getTime() - now().getTime()
    cancel = after(Math.min(Math.max(0, left), LOOK_EVERY_MS), () => void look())
  }

  return {
    look: () => {
      cancel()
      cancel = after(0, () => void look())
    },
    stop: () => {
      isStopped = true
      cancel()
    },
  }
}
