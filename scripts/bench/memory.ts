import { setTimeout as wait } from 'node:timers/promises'
import { startOfficers } from '../load/busy-officers.ts'
import { everyProcess } from '../load/every-process.ts'
import { serviceProcess } from '../load/service-process.ts'
import { signIn } from '../panel-session.ts'
import { startCopy, type RunningCopy } from '../running-copy.ts'
import { untilLive } from '../start/until.ts'
import type { Bench, Figure } from './bench.ts'
import { told } from './figures.ts'
import { quantile } from './summary.ts'

const SAMPLE_EVERY_MS = 250
const MOST_BYTES = 1_500_000_000
/** By how much the last third may lie above the third before it: more is growth that goes on. */
const LEVEL = 1.1

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`

/** The memory of the publisher and of every process it has started, in bytes. */
const memoryOf = async (copy: RunningCopy): Promise<number> => {
  const publisher = await serviceProcess(copy, 'publisher')
  return (await everyProcess())
    .filter(({ group }) => group === publisher)
    .reduce((sum, { rss }) => sum + rss, 0)
}

const upTo = (what: string, bytes: number, most: number): Figure => ({
  what,
  accepted: `≤ ${inMegabytes(most)}`,
  seen: inMegabytes(bytes),
  isMet: bytes <= most,
})

/**
 * One publish after the other, each built and live before the next, while the memory of all
 * processes of the publisher together is measured four times a second.
 */
const run = async (builds: number) => {
  const { copy, stop } = await startCopy('sqlite')
  try {
    const panel = await signIn(copy.cmsUrl, copy.officer)
    const samples: number[] = []
    const sampling = new AbortController()
    const sample = (async () => {
      while (!sampling.signal.aborted) {
        samples.push(await memoryOf(copy))
        await wait(SAMPLE_EVERY_MS)
      }
    })()
    for (let build = 0; build < builds; build += 1) {
      const officers = await startOfficers(panel, {
        name: `build ${build}`,
        atOnce: 1,
        most: 1,
        pauseMs: 0,
      })
      await officers.done
      await untilLive(copy.cmsUrl, copy.siteUrl, copy.secrets.SITE_TOKEN, 60)
    }
    sampling.abort()
    await sample
    const third = Math.floor(samples.length / 3)
    const middle = quantile(samples.slice(third, 2 * third), 0.5)
    const last = quantile(samples.slice(2 * third), 0.5)
    return [
      told('builds', String(builds)),
      told('median of the middle third', inMegabytes(middle)),
      upTo('median of the last third', last, middle * LEVEL),
      upTo('most at any moment', Math.max(...samples), MOST_BYTES),
    ]
  } finally {
    await stop()
  }
}

export const memory: Bench = {
  measures: 'The memory of all processes of the publisher together, build after build.',
  takes: 'About 10 minutes',
  counts: { builds: 300 },
  run,
}
