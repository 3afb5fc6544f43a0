import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from '../eventually.ts'
import { startOfficers } from '../load/busy-officers.ts'
import { publisherState } from '../load/publisher-state.ts'
import { anySeed } from '../load/random-from.ts'
import { startReaders } from '../load/readers.ts'
import { signalService } from '../load/service-process.ts'
import { mountSmallDisk } from '../load/small-disk.ts'
import { type PanelSession, signIn } from '../panel-session.ts'
import { type RunningCopy, startCopy } from '../running-copy.ts'
import { untilLive } from '../start/until.ts'
import type { Bench, Figure } from './bench.ts'
import { none, told, within } from './figures.ts'

const BACK_WITHIN_SECONDS = 20
const CMS_AWAY_MS = 60_000
const READERS = 2

type SmallDisk = Awaited<ReturnType<typeof mountSmallDisk>>

const publishSome = async (panel: PanelSession, name: string, most: number) =>
  (await startOfficers(panel, { name, atOnce: 2, most, pauseMs: 0 })).done

const secondsUntilLive = async ({ cmsUrl, siteUrl, secrets }: RunningCopy): Promise<number> => {
  const since = performance.now()
  await untilLive(cmsUrl, siteUrl, secrets.SITE_TOKEN, 120)
  return (performance.now() - since) / 1000
}

/** What the publisher says is in the way, once it says so, without a word of the system's own. */
const sentence = (copy: RunningCopy) =>
  eventually(async () => (await publisherState(copy))?.trouble?.message, {
    seconds: 30,
    until: 'the publisher says what is in the way',
  })

const back = async (what: string, copy: RunningCopy): Promise<Figure[]> => {
  const taken = await secondsUntilLive(copy)
  const trouble = await eventually(
    async () => {
      const state = await publisherState(copy)
      return state?.trouble === null ? 'none' : undefined
    },
    { seconds: 30, until: 'the publisher says that nothing is in the way' },
  )
  return [
    within(`${what}: live after it`, taken, BACK_WITHIN_SECONDS),
    told(`${what}: then in the way`, trouble),
  ]
}

const outOfReach = async (copy: RunningCopy, panel: PanelSession, publishes: number) => {
  await signalService(copy, 'publisher', 'SIGSTOP')
  await publishSome(panel, 'out of reach', publishes)
  await signalService(copy, 'publisher', 'SIGCONT')
  return back(`publisher out of reach for ${publishes} publishes`, copy)
}

const cmsAway = async (copy: RunningCopy, panel: PanelSession) => {
  await signalService(copy, 'cms', 'SIGSTOP')
  const away = wait(CMS_AWAY_MS)
  const said = await sentence(copy)
  await away
  await signalService(copy, 'cms', 'SIGCONT')
  await publishSome(panel, 'after the cms was away', 1)
  return [told('cms away for a minute', said), ...(await back('cms away for a minute', copy))]
}

const diskIn = async (
  what: string,
  copy: RunningCopy,
  panel: PanelSession,
  [spoil, mend]: [() => Promise<unknown>, () => Promise<unknown>],
) => {
  await spoil()
  await publishSome(panel, what, 3)
  const said = await sentence(copy)
  await mend()
  return [told(what, said), ...(await back(what, copy))]
}

/**
 * What stands in the way for a while and goes: a publisher that hears nothing, a cms that says
 * nothing, a disk that is full, one that is read-only. Readers walk the site all the while.
 */
const run = async (publishes: number) => {
  let disk: SmallDisk | undefined
  const { copy, stop } = await startCopy('sqlite', async (dataDir) => {
    disk = await mountSmallDisk(join(dataDir, 'site')).catch((error: unknown) => {
      console.log(`A small disk could not be made: ${String(error)}`)
      return undefined
    })
    return async () => disk?.unmount()
  })
  try {
    const panel = await signIn(copy.cmsUrl, copy.officer)
    const readers = startReaders(copy, READERS, anySeed())
    const figures = [
      ...(await outOfReach(copy, panel, publishes)),
      ...(await cmsAway(copy, panel)),
      ...(disk === undefined
        ? [told('disk full, read-only folder', 'skipped: this user may not mount a disk')]
        : [
            ...(await diskIn('disk full', copy, panel, [disk.fill, disk.empty])),
            ...(await diskIn('read-only folder', copy, panel, [
              disk.makeReadOnly,
              disk.makeWritable,
            ])),
          ]),
    ]
    const { bad, mixed, answers } = await readers.stop()
    return [
      ...figures,
      told(`answers to ${READERS} readers`, String(answers)),
      none('bad answers', bad),
      none('mixed releases', mixed),
    ]
  } finally {
    await stop()
  }
}

export const outages: Bench = {
  measures: 'The publisher out of reach, the cms away, the disk full, its folder read-only.',
  takes: 'About 4 minutes',
  counts: { 'publishes without the publisher': 50 },
  run,
}
