import { cmsEnvironment, readEnvironment } from '@send-review/shared'
import { requireEnv } from '../src/require-env'

const listening = cmsEnvironment.pick({ HOST: true, PORT: true })

const listeningAt = () => {
  const { HOST: host, PORT: port } = readEnvironment(listening, process.env)
  return { host, port }
}

/** Where the panel is reached, and where Strapi keeps its public files. */
const server = () => ({
  ...listeningAt(),
  url: requireEnv('CMS_URL'),
  // Over https there is a web server in front, and only it is reached from outside. It says who asks in one address,
  // and whatever else stands before that was made up by whoever asks.
  proxy: { koa: requireEnv('CMS_URL').startsWith('https:'), maxIpsCount: 1 },
  app: { keys: requireEnv('APP_KEYS').split(',') },
  dirs: { public: requireEnv('CMS_PUBLIC_DIR') },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
})

export default server
