import type { Core } from '@strapi/strapi'
import { reviewTypeOf } from '../review-types'
import { clock, createAlarm } from './alarm'
import { doWhatIsDue, type OnRefused } from './what-is-due'

const saves = new Set(['create', 'update', 'discardDraft'])

/** As Strapi gives it to what it runs in a transaction. */
interface Transaction {
  readonly onCommit: (work: () => void) => void
}

export interface Schedule {
  /** Does what was missed while the cms was down, and from then on everything in its time. */
  start(): void
  stop(): void
}

/**
 * Publishes and unpublishes at the times that are set. It hears of every save, for a time may have
 * been set there; `onRefused` is told of what was refused at its time.
 */
export const createSchedule = (strapi: Core.Strapi, onRefused: OnRefused): Schedule => {
  const alarm = createAlarm(clock, () => doWhatIsDue(strapi, clock.now(), onRefused))
  let isStarted = false

  strapi.documents.use(async ({ action, uid }, next) => {
    if (!isStarted || reviewTypeOf(uid) === undefined || !saves.has(action)) return next()
    return strapi.db.transaction(async ({ onCommit }: Transaction) => {
      // Only what is committed can be found.
      onCommit(alarm.look)
      return next()
    })
  })
  return {
    start: () => {
      isStarted = true
      alarm.look()
    },
    stop: () => alarm.stop(),
  }
}
