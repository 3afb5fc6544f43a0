import { busyPublishing } from '../load/busy-publishing.ts'
import { leftBehind } from '../load/left-behind.ts'
import { killCms, killPublisher } from '../load/random-kills.ts'
import { anySeed, randomFrom } from '../load/random-from.ts'
import { signIn } from '../panel-session.ts'
import { startCopy } from '../running-copy.ts'
import type { Bench } from './bench.ts'
import { none, told, within } from './figures.ts'

const READERS = 4
/** Long enough to come to a build from cold, its check and its switch, and to rest. */
const PUBLISHER_WITHIN_MS = 9_000
const CMS_WITHIN_MS = 20_000

/**
 * Kills the publisher and the cms, each by a clock of its own, while officers publish and readers
 * walk the whole site. `SEED` repeats the choices of a run. What is bad, mixed and lost is said in
 * `load/crawling-reader.ts` and `load/what-is-lost.ts`.
 */
const run = async (publisherKills: number, cmsKills: number) => {
  const seed = Number(process.env['SEED'] ?? anySeed())
  console.log(`SEED=${seed} repeats these choices.`)
  const { copy, stop } = await startCopy('sqlite')
  try {
    const panel = await signIn(copy.cmsUrl, copy.officer)
    const phases = new Map<string, number>()
    const seen = await busyPublishing(
      { copy, panel, seed, readers: READERS, atOnce: 2, most: Infinity, pauseMs: 400 },
      async () => {
        const [killed] = await Promise.all([
          killPublisher(copy, randomFrom(seed), {
            kills: publisherKills,
            withinMs: PUBLISHER_WITHIN_MS,
          }),
          killCms(copy, randomFrom(seed + 1), { kills: cmsKills, withinMs: CMS_WITHIN_MS }),
        ])
        for (const [phase, count] of killed) phases.set(phase, count)
        return performance.now()
      },
    )
    const when = [...phases].map(([phase, count]) => `${phase} ${count}`).join(', ')
    return [
      told('publisher killed while', when),
      told('cms killed', String(cmsKills)),
      told('publishes answered', String(seen.answered)),
      told(`answers to ${READERS} readers`, String(seen.answers)),
      none('bad answers', seen.bad),
      none('mixed releases', seen.mixed),
      none('lost', seen.lost),
      none('left behind', await leftBehind(copy)),
      within('up to date after the last restart', seen.liveSeconds, 20),
    ]
  } finally {
    await stop()
  }
}

export const faults: Bench = {
  measures: 'Kills the publisher and the cms at random moments, under publishing.',
  takes: 'About 18 minutes',
  counts: { 'kills of the publisher': 200, 'kills of the cms': 50 },
  run,
}
