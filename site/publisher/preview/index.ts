import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { previewEnvironment, readEnvironment } from '@send-review/shared'
import { clock } from '../clock.ts'
import { contentVersionFrom } from '../content-version.ts'
import { close, listen } from '../listening.ts'
import { processLog } from '../process-log.ts'
import { orEnd } from '../or-end.ts'
import { workerFor } from '../worker-for.ts'
import { createPreviewBuilder } from './preview-builder.ts'
import { servePreview } from './preview-handler.ts'
import { previewHealth } from './preview-health.ts'
import { previewSourceFrom } from './preview-source.ts'

/** Shows one entry as it is saved in the pages of the site, in a process, a folder and a build worker of its own. */
const main = async (): Promise<void> => {
  const environment = readEnvironment(previewEnvironment, process.env)
  const log = processLog('preview', previewEnvironment, process.env)
  const workDir = resolve(environment.PREVIEW_WORK_DIR)
  const mediaDir = join(workDir, 'media')
  // What was shown before is shown anew: no draft outlasts this process.
  await rm(join(workDir, 'previews'), { recursive: true, force: true })
  await mkdir(mediaDir, { recursive: true })

  const worker = workerFor({ ...environment, PUBLISHER_WORK_DIR: workDir }, mediaDir)
  const onError = (error: unknown) => log.error({ err: error }, 'a request failed')
  const askVersion = contentVersionFrom(environment.CMS_URL, environment.SITE_TOKEN)
  const builder = createPreviewBuilder({
    clock,
    worker,
    askSource: previewSourceFrom(environment.CMS_URL, environment.PREVIEW_TOKEN),
    askVersion,
    workDir,
    onIdle: () => {
      log.info('nobody looks: the build process has ended')
      return rm(mediaDir, { recursive: true, force: true }).catch(onError)
    },
  })
  const server = createServer(
    servePreview({
      builder,
      secret: environment.PREVIEW_SECRET,
      now: clock.now,
      previewUrl: environment.PREVIEW_URL,
      panelUrl: environment.PANEL_URL,
      siteUrl: environment.SITE_URL,
      mediaDir,
      health: previewHealth({ workDir, askVersion, now: clock.now }),
      onError,
    }),
  )
  const port = await listen(server, environment.PREVIEW_HOST, environment.PREVIEW_PORT)
  log.info({ host: environment.PREVIEW_HOST, port }, 'listening')

  const stop = () => void Promise.all([close(server), builder.stop()]).then(() => process.exit())
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

await orEnd(main)
