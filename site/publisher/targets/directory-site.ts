import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PublisherEnvironment } from '@send-review/shared'
import { clock } from '../clock.ts'
import { cmsWithdrawals } from '../cms-withdrawals.ts'
import { createSiteReader } from '../gate/read-site.ts'
import { KeptAssets } from '../kept-assets.ts'
import type { KeptState } from '../kept-state.ts'
import { KnownWithdrawals } from '../known-withdrawals.ts'
import { LiveSite } from '../live-site.ts'
import { operatorControls } from '../operator-controls.ts'
import { buildRelease } from '../release-builder.ts'
import { Releases } from '../releases.ts'
import { runIndex } from '../search/run-index.ts'
import { SearchIndex } from '../search/search-index.ts'
import { createWithdrawals } from '../withdrawals.ts'
import { workerFor } from '../worker-for.ts'
import type { Target, TargetParts } from './target.ts'

const KEPT_WITHDRAWALS = 'withdrawals.json'
/** Far longer than a server takes from choosing a file to having opened it. */
const UNTIL_READ_MS = 1_000

/** A publisher that ended in the middle of a rollback makes it good; a release that is not live holds nothing. */
const stillHeld = async (
  { held, turning }: KeptState,
  releases: Releases,
): Promise<KeptState['held']> => {
  if (held === null) return null
  const isKept = (await releases.list()).some(({ release }) => release === held.release)
  if (turning && isKept) await releases.switchTo(held.release)
  return (await releases.live())?.release === held.release ? held : null
}

/**
 * A target on this machine: it builds a release into a folder and switches a link to it, which a web server follows.
 * What the last publisher left half done is made good first.
 */
export const directorySite = async (
  environment: PublisherEnvironment,
  { workDir, kept, askVersion, onError }: TargetParts,
): Promise<Target> => {
  const siteDir = resolve(environment.SITE_DIR)
  const caches = { mediaDir: join(workDir, 'media'), compressedDir: join(workDir, 'compressed') }
  await mkdir(caches.mediaDir, { recursive: true })
  const known = await KnownWithdrawals.read(join(workDir, KEPT_WITHDRAWALS))
  const releases = new Releases(siteDir, caches)
  await releases.recover()
  const searchIndex = new SearchIndex({ siteDir, clock, makeIndex: runIndex, onError })
  const liveSite = new LiveSite({
    siteDir,
    siteUrl: environment.SITE_INTERNAL_URL,
    releases,
    keptAssets: new KeptAssets(siteDir, join(workDir, 'kept-assets.json')),
    searchIndex,
    caches: [caches.mediaDir, caches.compressedDir],
    known,
    now: clock.now,
    untilRead: () => wait(UNTIL_READ_MS),
  })
  // Before anything is turned back to.
  await liveSite.withdraw()
  const held = await stillHeld(kept, releases)
  if (held === null) await releases.clearNewer()
  const live = await releases.live()
  const worker = workerFor(environment, caches.mediaDir)
  const builder = {
    worker,
    releases,
    readSite: createSiteReader(environment.SITE_URL),
    askVersion,
    now: clock.now,
    buildDir: join(workDir, 'build'),
  }
  let withdrawn = (): void => undefined
  const withdrawals = createWithdrawals({
    clock,
    cms: cmsWithdrawals(environment.CMS_URL, environment.SITE_TOKEN),
    known,
    releases,
    liveSite,
    caches,
    onWithdrawn: () => withdrawn(),
    onError,
  })

  return {
    effects: {
      build: (onStart, gate) => buildRelease(builder, onStart, gate),
      endBuild: () => worker.end(),
      switchTo: async (release) => {
        await liveSite.goLive(release)
        await withdrawals.erase()
      },
      rollBack: (release) => liveSite.turnBack(release),
    },
    live: live?.contentVersion ?? null,
    held,
    releases: async () =>
      (await releases.list()).map(({ release, contentVersion, builtAt }) => ({
        release,
        contentVersion,
        builtAt,
      })),
    buildMemory: () => worker.rss,
    start: async (publisher) => {
      withdrawn = publisher.withdrawn
      await withdrawals.erase().catch(onError)
      worker.warm()
      withdrawals.start()
      return { controls: operatorControls(publisher, releases, clock.now), withdrawals }
    },
    stop: async () => {
      withdrawals.stop()
      searchIndex.stop()
      await worker.stop()
    },
  }
}
