import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { carryOut, giveUp } from './carry-out'
import { readScheduled, type ScheduledAct } from './times'

/** Told of what was refused at its time. */
export type OnRefused = (act: ScheduledAct, why: string) => Promise<void>

interface Refused {
  readonly act: ScheduledAct
  readonly why: string
}

/** One try at each, in order. What was refused holds up what is due later for the same entry. */
const tryEach = async (
  strapi: Core.Strapi,
  acts: readonly ScheduledAct[],
): Promise<{ refused: Refused[]; waiting: ScheduledAct[] }> => {
  const refused: Refused[] = []
  const waiting: ScheduledAct[] = []
  for (const act of acts) {
    if (refused.some((one) => one.act.documentId === act.documentId)) {
      waiting.push(act)
      continue
    }
    try {
      await carryOut(strapi, act)
    } catch (error) {
      if (error instanceof errors.ApplicationError) refused.push({ act, why: error.message })
      // Not for the content’s sake, so not given up: it is tried again within a minute.
      else strapi.log.error(`What was scheduled could not be done. ${String(error)}`)
    }
  }
  return { refused, waiting }
}

/**
 * Does what is due, and what is refused again after the rest: of two entries that were set for the
 * same moment, one may need the other. Only where nothing more can be done is it given up.
 */
const doDue = async (
  strapi: Core.Strapi,
  due: readonly ScheduledAct[],
  onRefused: OnRefused,
): Promise<void> => {
  const { refused, waiting } = await tryEach(strapi, due)
  if (refused.length === 0) return
  const isStuck = refused.length + waiting.length === due.length
  if (!isStuck) {
    const left = due.filter(
      (act) => waiting.includes(act) || refused.some((one) => one.act === act),
    )
    return doDue(strapi, left, onRefused)
  }
  for (const { act, why } of refused) {
    strapi.log.warn(`What ${act.actorName} scheduled for ${act.moment} was refused. ${why}`)
    await giveUp(strapi, act, why)
    await onRefused(act, why)
  }
  return doDue(strapi, waiting, onRefused)
}

/** Does everything that is due by `now`, and gives the next moment at which something is; never throws. */
export const doWhatIsDue = async (
  strapi: Core.Strapi,
  now: Date,
  onRefused: OnRefused,
): Promise<Date | undefined> => {
  try {
    const acts = await readScheduled(strapi)
    const isDue = ({ moment }: ScheduledAct) => Date.parse(moment) <= now.getTime()
    await doDue(strapi, acts.filter(isDue), onRefused)
    const next = acts.find((act) => !isDue(act))
    return next === undefined ? undefined : new Date(next.moment)
  } catch (error) {
    strapi.log.error(`The schedule could not be read or kept. ${String(error)}`)
    return undefined
  }
}
