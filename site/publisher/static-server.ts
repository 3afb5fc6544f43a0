import { createServer } from 'node:http'
import { readEnvironment, staticServerEnvironment } from '@send-review/shared'
import { close, listen } from './listening.ts'
import { processLog } from './process-log.ts'
import { orEnd } from './or-end.ts'
import { serveSite } from './site-handler.ts'

/** Serves the public files, in a process of its own: the publisher may end at any moment and readers not notice. */
const main = async (): Promise<void> => {
  const environment = readEnvironment(staticServerEnvironment, process.env)
  const log = processLog('site', staticServerEnvironment, process.env)
  const server = createServer(
    serveSite(environment.SITE_DIR, (error) => log.error({ err: error }, 'a request failed')),
  )
  const port = await listen(server, environment.SITE_HOST, environment.SITE_PORT)
  log.info({ host: environment.SITE_HOST, port }, 'listening')
  const stop = () => void close(server)
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

await orEnd(main)
