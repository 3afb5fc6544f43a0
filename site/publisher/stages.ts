import type { Clock } from './clock.ts'
import type { Event } from './publication.ts'

/** What a publish spends its time on: waiting for a build, the pages, their check, and the switch. */
type Stage = 'waiting' | 'building' | 'checking' | 'switching'

const stageAt: Partial<Record<Event['type'], Stage>> = {
  bell: 'waiting',
  coalesced: 'building',
  checking: 'checking',
  built: 'switching',
}

/** Follows the events of one request after the other, and tells how many seconds each stage took. */
export const createStages = (clock: Pick<Clock, 'now'>) => {
  let begun: { stage: Stage; at: number } | undefined
  let seconds: Partial<Record<Stage, number>> = {}

  const end = (at: number) => {
    if (!begun) return
    const { stage } = begun
    seconds[stage] = (seconds[stage] ?? 0) + (at - begun.at) / 1000
  }

  return {
    note: ({ type }: Event): void => {
      const stage = stageAt[type]
      // A bell in the middle of a build begins nothing.
      if (stage === undefined || (type === 'bell' && begun)) return
      const at = clock.now().getTime()
      end(at)
      begun = { stage, at }
    },
    /** The seconds of every stage that there was; from here on another request is followed. */
    take: (): Partial<Record<Stage, number>> => {
      end(clock.now().getTime())
      const taken = seconds
      begun = undefined
      seconds = {}
      return taken
    },
  }
}
