import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { BuildWorker } from './build-worker.ts'
import { clock } from './clock.ts'
import { cmsWithdrawals } from './cms-withdrawals.ts'
import { contentVersionFrom } from './content-version.ts'
import {
  type PublisherEnvironment,
  publisherEnvironmentSchema,
  readEnvironment,
} from './environment.ts'
import { createSiteReader } from './gate/read-site.ts'
import { KeptAssets } from './kept-assets.ts'
import { type KeptState, readKeptState, writeKeptState } from './kept-state.ts'
import { KnownWithdrawals } from './known-withdrawals.ts'
import { close, listen } from './listening.ts'
import { LiveSite } from './live-site.ts'
import { createMetrics } from './metrics.ts'
import { operatorControls } from './operator-controls.ts'
import { orEnd } from './or-end.ts'
import { createPublisher } from './publisher.ts'
import { buildRelease } from './release-builder.ts'
import { Releases } from './releases.ts'
import { createPublisherServer } from './server.ts'
import { createWithdrawals } from './withdrawals.ts'

const STUCK_AFTER_MS = 180_000
const HEAVIEST_BYTES = 1_200_000_000
const KEPT_STATE = 'state.json'
const KEPT_WITHDRAWALS = 'withdrawals.json'
/** Far longer than a server takes from choosing a file to having opened it. */
const UNTIL_READ_MS = 1_000

const workerFor = (environment: PublisherEnvironment, mediaDir: string): BuildWorker =>
  new BuildWorker({
    process: join(import.meta.dirname, 'build-process.ts'),
    cacheDir: resolve(environment.PUBLISHER_WORK_DIR),
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      CMS_URL: environment.CMS_URL,
      SITE_TOKEN: environment.SITE_TOKEN,
      SITE_URL: environment.SITE_URL,
      DEMO: String(environment.DEMO),
      MEDIA_DIR: mediaDir,
    },
    stuckAfterMs: STUCK_AFTER_MS,
    heaviest: HEAVIEST_BYTES,
  })

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

/** Wires the publisher: bell and poll ask the cms, a new content version is built, finished and made live. */
const main = async (): Promise<void> => {
  const environment = readEnvironment(publisherEnvironmentSchema, process.env)
  const log = pino({ name: 'publisher' })
  const workDir = resolve(environment.PUBLISHER_WORK_DIR)
  const mediaDir = join(workDir, 'media')
  await mkdir(mediaDir, { recursive: true })
  const siteDir = resolve(environment.SITE_DIR)
  const compressedDir = join(workDir, 'compressed')
  const caches = { mediaDir, compressedDir }
  const releases = new Releases(siteDir, caches)
  const known = await KnownWithdrawals.read(join(workDir, KEPT_WITHDRAWALS))
  const stateFile = join(workDir, KEPT_STATE)
  const kept = await readKeptState(stateFile, (sentence) => log.warn(sentence))
  await releases.recover()
  const liveSite = new LiveSite({
    siteDir,
    siteUrl: environment.SITE_INTERNAL_URL,
    releases,
    keptAssets: new KeptAssets(siteDir, join(workDir, 'kept-assets.json')),
    caches: [mediaDir, compressedDir],
    known,
    now: clock.now,
    untilRead: () => wait(UNTIL_READ_MS),
  })
  // A publisher that ended in the middle of a withdrawal makes it good before anything is turned back to.
  await liveSite.withdraw()
  const held = await stillHeld(kept, releases)
  if (held === null) await releases.clearNewer()
  const live = await releases.live()
  const worker = workerFor(environment, mediaDir)
  const askVersion = contentVersionFrom(environment.CMS_URL, environment.SITE_TOKEN)
  const metrics = createMetrics({
    phase: () => publisher.state().state,
    buildMemory: () => worker.rss,
  })

  const readSite = createSiteReader(environment.SITE_URL)
  const buildDir = join(workDir, 'build')

  const publisher = createPublisher(
    {
      clock,
      log,
      newId: randomUUID,
      tally: metrics.tally,
      askVersion,
      build: (onStart, gate) =>
        buildRelease(
          { worker, releases, readSite, askVersion, now: clock.now, buildDir },
          onStart,
          gate,
        ),
      endBuild: () => worker.end(),
      switchTo: async (release) => {
        await liveSite.goLive(release)
        await withdrawals.erase()
      },
      rollBack: (release) => liveSite.turnBack(release),
      keep: (state) => writeKeptState(stateFile, state),
    },
    live?.contentVersion ?? null,
    { ...kept, held },
  )
  const withdrawals = createWithdrawals({
    clock,
    cms: cmsWithdrawals(environment.CMS_URL, environment.SITE_TOKEN),
    known,
    releases,
    liveSite,
    caches,
    onWithdrawn: publisher.withdrawn,
    onError: (error) => log.warn({ err: error }, 'what was withdrawn is not known'),
  })
  await withdrawals.erase()
  const server = createPublisherServer({
    bellSecret: environment.BELL_SECRET,
    publisherSecret: environment.PUBLISHER_SECRET,
    bell: publisher.bell,
    controls: operatorControls(publisher, releases, clock.now),
    metrics,
    withdrawals,
    state: async () => {
      const kept = await releases.list()
      return {
        ...publisher.state(),
        releases: kept.map(({ release, contentVersion, builtAt }) => ({
          release,
          contentVersion,
          builtAt,
        })),
      }
    },
    onError: (error) => log.error({ err: error }, 'a request failed'),
  })

  const port = await listen(server, environment.PUBLISHER_HOST, environment.PUBLISHER_PORT)
  log.info(
    { host: environment.PUBLISHER_HOST, port, live: live?.contentVersion ?? null },
    'listening',
  )
  worker.warm()
  withdrawals.start()
  publisher.start()

  const stop = () => {
    publisher.stop()
    withdrawals.stop()
    void Promise.all([close(server), worker.stop()]).then(() => process.exit())
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

await orEnd(main)
