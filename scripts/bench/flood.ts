import { busyPublishing } from '../load/busy-publishing.ts'
import { anySeed } from '../load/random-from.ts'
import { signIn } from '../panel-session.ts'
import { startCopy } from '../running-copy.ts'
import type { Bench } from './bench.ts'
import { none, told, within } from './figures.ts'

const READERS = 4
const AT_ONCE = 4

/**
 * Publishes as fast as the cms takes them, several officers side by side, while readers walk the
 * whole site. An answer is mixed if its bytes are not those that one release has at its address,
 * if it is of an older release than an answer the same reader had before, or if the policy sent
 * with a page is not of the page's release (see `load/crawling-reader.ts`).
 */
const run = async (publishes: number) => {
  const { copy, stop } = await startCopy('sqlite')
  try {
    const panel = await signIn(copy.cmsUrl, copy.officer)
    const seen = await busyPublishing(
      {
        copy,
        panel,
        seed: anySeed(),
        readers: READERS,
        atOnce: AT_ONCE,
        most: publishes,
        pauseMs: 0,
      },
      (officers) => officers.done,
    )
    const perSecond = (publishes / seen.publishingSeconds).toFixed(1)
    return [
      told('publishes answered', `${seen.answered}, ${perSecond} a second`),
      told('releases', String(seen.releases)),
      told(`answers to ${READERS} readers`, String(seen.answers)),
      none('bad answers', seen.bad),
      none('mixed releases', seen.mixed),
      none('lost', seen.lost),
      within('last one live after its answer', seen.liveSeconds, 5),
    ]
  } finally {
    await stop()
  }
}

export const flood: Bench = {
  measures: `Publishes as fast as the cms takes them, while ${READERS} readers walk the site.`,
  takes: 'About 4 minutes',
  counts: { publishes: 1000 },
  run,
}
