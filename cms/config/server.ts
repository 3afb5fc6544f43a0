import { requireEnv } from '../src/require-env'

/** Where the panel is reached, and where Strapi keeps its public files. */
const server = () => ({
  host: process.env.HOST ?? '127.0.0.1',
  port: Number(process.env.PORT ?? 1337),
  url: requireEnv('CMS_URL'),
  // Over https there is a web server in front, and only it is reached from outside.
  proxy: { koa: requireEnv('CMS_URL').startsWith('https:') },
  app: { keys: requireEnv('APP_KEYS').split(',') },
  dirs: { public: requireEnv('CMS_PUBLIC_DIR') },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
})

export default server
