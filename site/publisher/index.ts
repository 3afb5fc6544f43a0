import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { BuildWorker } from './build-worker.ts'
import { contentVersionFrom } from './content-version.ts'
import {
  type PublisherEnvironment,
  publisherEnvironmentSchema,
  readEnvironment,
} from './environment.ts'
import { createSiteReader } from './gate/read-site.ts'
import { close, listen } from './listening.ts'
import { orEnd } from './or-end.ts'
import { createPublisher } from './publisher.ts'
import { buildRelease } from './release-builder.ts'
import { Releases } from './releases.ts'
import { createPublisherServer } from './server.ts'

const STUCK_AFTER_MS = 180_000
const HEAVIEST_BYTES = 1_200_000_000

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

const clock = {
  now: () => new Date(),
  after: (milliseconds: number, work: () => void) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Wires the publisher: bell and poll ask the cms, a new content version is built, finished and made live. */
const main = async (): Promise<void> => {
  const environment = readEnvironment(publisherEnvironmentSchema, process.env)
  const log = pino({ name: 'publisher' })
  const workDir = resolve(environment.PUBLISHER_WORK_DIR)
  const mediaDir = join(workDir, 'media')
  await mkdir(mediaDir, { recursive: true })
  const releases = new Releases(resolve(environment.SITE_DIR), {
    mediaDir,
    compressedDir: join(workDir, 'compressed'),
  })
  const live = await releases.recover()
  const worker = workerFor(environment, mediaDir)
  const askVersion = contentVersionFrom(environment.CMS_URL, environment.SITE_TOKEN)

  const readSite = createSiteReader(environment.SITE_URL)
  const buildDir = join(workDir, 'build')

  const publisher = createPublisher(
    {
      clock,
      log,
      newId: randomUUID,
      askVersion,
      build: (onStart, gate) =>
        buildRelease(
          { worker, releases, readSite, askVersion, now: clock.now, buildDir },
          onStart,
          gate,
        ),
      switchTo: async (release) => {
        await releases.switchTo(release)
        await releases.prune()
      },
    },
    live?.contentVersion ?? null,
  )
  const server = createPublisherServer({
    bellSecret: environment.BELL_SECRET,
    publisherSecret: environment.PUBLISHER_SECRET,
    bell: publisher.bell,
    rebuild: publisher.rebuild,
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
  publisher.start()

  const stop = () => {
    publisher.stop()
    void Promise.all([close(server), worker.stop()]).then(() => process.exit())
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

await orEnd(main)
