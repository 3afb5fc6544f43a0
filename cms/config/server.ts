import { cmsEnvironment, readEnvironment } from '@send-review/shared'
import { requireEnv } from '../src/require-env'

const listening = cmsEnvironment.pick({ HOST: true, PORT: true })

const proxies = cmsEnvironment.pick({ PROXIES_IN_FRONT: true })

const listeningAt = () => {
  const { HOST: host, PORT: port } = readEnvironment(listening, process.env)
  return { host, port }
}

/**
 * Over https there is a web server in front, and only it is reached from outside. It adds the address that it was asked
 * from to what each proxy before it has added, and whatever stands before that was made up by whoever asks.
 */
const whoAsks = () => {
  const { PROXIES_IN_FRONT: inFront } = readEnvironment(proxies, process.env)
  return { koa: requireEnv('CMS_URL').startsWith('https:'), maxIpsCount: 1 + inFront }
}

/** Where the panel is reached, and where Strapi keeps its public files. */
const server = () => ({
  ...listeningAt(),
  url: requireEnv('CMS_URL'),
  proxy: whoAsks(),
  app: { keys: requireEnv('APP_KEYS').split(',') },
  dirs: { public: requireEnv('CMS_PUBLIC_DIR') },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
})

export default server
