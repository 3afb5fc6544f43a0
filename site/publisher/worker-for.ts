import { join, resolve } from 'node:path'
import type { PublisherEnvironment } from '@send-review/shared'
import { BuildWorker } from './build-worker.ts'

const STUCK_AFTER_MS = 180_000
const HEAVIEST_BYTES = 1_200_000_000

type BuildEnvironment = Pick<
  PublisherEnvironment,
  'CMS_URL' | 'SITE_TOKEN' | 'SITE_URL' | 'DEMO' | 'PUBLISHER_WORK_DIR'
>

/** The process that builds the site as the environment has it, with copies of published files in `mediaDir`. */
export const workerFor = (environment: BuildEnvironment, mediaDir: string): BuildWorker =>
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
