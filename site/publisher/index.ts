import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  hookEnvironment,
  publisherEnvironment,
  type PublisherState,
  readEnvironment,
} from '@send-review/shared'
import { clock } from './clock.ts'
import { contentVersionFrom } from './content-version.ts'
import { checkFolder } from './health.ts'
import { readKeptState, writeKeptState } from './kept-state.ts'
import { close, listen } from './listening.ts'
import { createMetrics } from './metrics.ts'
import { createOpening } from './opening.ts'
import { orEnd } from './or-end.ts'
import { processLog } from './process-log.ts'
import { createPublisher } from './publisher.ts'
import { createPublisherServer, type ServerParts } from './server.ts'
import { directorySite } from './targets/directory-site.ts'
import { hostSite } from './targets/host-site.ts'

/** Those of the hook too, for their secrets are this process's as well. */
const everySetting = publisherEnvironment.extend(hookEnvironment.shape)

const KEPT_STATE = 'state.json'

/**
 * Wires the publisher: bell and poll ask the cms, and a new content version is made live at the target. It answers
 * before it has opened its folders, so that an operator is told where they are in the way.
 */
const main = async (): Promise<void> => {
  const environment = readEnvironment(publisherEnvironment, process.env)
  const log = processLog('publisher', everySetting, process.env)
  const workDir = resolve(environment.PUBLISHER_WORK_DIR)
  const stateFile = join(workDir, KEPT_STATE)
  const askVersion = contentVersionFrom(environment.CMS_URL, environment.SITE_TOKEN)
  const openTarget = async () => {
    await mkdir(workDir, { recursive: true })
    const kept = await readKeptState(stateFile, (sentence) => log.warn(sentence))
    const parts = {
      workDir,
      kept,
      askVersion,
      onError: (error: unknown) => log.warn({ err: error }, 'what was withdrawn is not known'),
    }
    const target =
      environment.TARGET === 'hook'
        ? await hostSite(environment, process.env, parts)
        : await directorySite(environment, parts)
    return { kept, target }
  }

  let phase = (): PublisherState['state'] => 'retrying'
  let buildMemory = (): number => 0
  const metrics = createMetrics({ phase: () => phase(), buildMemory: () => buildMemory() })
  const always = {
    bellSecret: environment.BELL_SECRET,
    publisherSecret: environment.PUBLISHER_SECRET,
    metricsToken: environment.METRICS_TOKEN,
    metrics,
    onError: (error: unknown) => log.error({ err: error }, 'a request failed'),
  }
  const opening = createOpening({ ...always, clock, warn: (sentence) => log.warn(sentence) })
  let answers: ServerParts = opening.answers
  const server = createPublisherServer(() => answers)
  const port = await listen(server, environment.PUBLISHER_HOST, environment.PUBLISHER_PORT)

  const { kept, target } = await opening.until(openTarget)
  const publisher = createPublisher(
    {
      clock,
      log,
      newId: randomUUID,
      tally: metrics.tally,
      askVersion,
      ...target.effects,
      keep: (state) => writeKeptState(stateFile, state),
    },
    target.live,
    { ...kept, held: target.held },
  )
  phase = () => publisher.state().state
  buildMemory = target.buildMemory
  answers = {
    ...always,
    bell: publisher.bell,
    ...(await target.start(publisher)),
    health: async () => {
      const { trouble, state, liveVersion } = publisher.state()
      const [work, site] = await Promise.all(
        [workDir, resolve(environment.SITE_DIR)].map((folder) => checkFolder(folder)),
      )
      const builds = trouble === null ? 'ok' : `something is in the way since ${trouble.since}`
      const folders = { 'work folder': work ?? '', 'site folder': site ?? '' }
      return { checks: { ...folders, builds }, more: { phase: state, live: liveVersion } }
    },
    state: async () => ({ ...publisher.state(), releases: await target.releases() }),
  }
  log.info({ host: environment.PUBLISHER_HOST, port, live: target.live }, 'listening')
  publisher.start()

  const stop = () => {
    publisher.stop()
    void Promise.all([close(server), target.stop()]).then(() => process.exit())
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

await orEnd(main)
