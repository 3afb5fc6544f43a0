import type { PublisherState } from '@send-review/shared'
import { setTimeout as wait } from 'node:timers/promises'
import type { RunningCopy } from '../running-copy.ts'
import { untilHealthy } from '../start/until.ts'
import { publisherState } from './publisher-state.ts'
import type { Random } from './random-from.ts'
import { killService } from './service-process.ts'

const AIMS = ['building', 'checking', 'switching'] as const
const LOOK_EVERY_MS = 5

/** Until the publisher is in this phase, or so long. */
const until = async (
  copy: RunningCopy,
  phase: PublisherState['state'],
  withinMs: number,
): Promise<void> => {
  const end = performance.now() + withinMs
  while (performance.now() < end && (await publisherState(copy))?.state !== phase) {
    await wait(LOOK_EVERY_MS)
  }
}

/**
 * Kills the publisher so many times: at a moment of chance in its first `withinMs`, or, every other
 * time, just when it begins to build, to check or to switch; alone, or with its build process.
 * @returns what it was doing when it was killed, as often as it was; `away` is before it answers.
 */
export const killPublisher = async (
  copy: RunningCopy,
  random: Random,
  { kills, withinMs }: { kills: number; withinMs: number },
): Promise<Map<string, number>> => {
  const phases = new Map<string, number>()
  for (let kill = 0; kill < kills; kill += 1) {
    if (random.below(2) === 0) await wait(random.below(withinMs))
    else {
      await until(copy, random.oneOf(AIMS), withinMs)
      await wait(random.below(60))
    }
    const phase = (await publisherState(copy))?.state ?? 'away'
    phases.set(phase, (phases.get(phase) ?? 0) + 1)
    await killService(copy, 'publisher', random.oneOf(['alone', 'group']))
  }
  return phases
}

/** Kills the cms so many times, each at a moment of chance in `withinMs` since it answers again. */
export const killCms = async (
  copy: RunningCopy,
  random: Random,
  { kills, withinMs }: { kills: number; withinMs: number },
): Promise<void> => {
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(random.below(withinMs))
    await killService(copy, 'cms', random.oneOf(['alone', 'group']))
    await untilHealthy(copy.cmsUrl)
  }
}
