import { join } from 'node:path'
import type { Environment } from './environment.ts'
import type { FirstAccounts, Secrets } from './secrets.ts'
import type { Service } from './supervisor.ts'

/** Loaded into each process before its own code. */
const endsWithParent = new URL('end-with-parent.ts', import.meta.url).href

const local = (port: number): string => `http://127.0.0.1:${String(port)}`

/** What every process may know of the machine: where programs, the home and temporary files are. */
const machine = () => {
  const { PATH, HOME, TMPDIR, TZ, LANG } = process.env
  return { PATH, HOME, TMPDIR, TZ, LANG, NODE_ENV: 'production' }
}

/** The mail server, as far as the operator named one. */
const mailServer = (environment: Environment) => {
  const { SMTP_HOST, SMTP_USER, SMTP_PASSWORD, SMTP_FROM } = environment
  const SMTP_PORT = String(environment.SMTP_PORT)
  return { SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_FROM }
}

/** The processes of one copy. Each is told what it needs and nothing else. */
export const servicesOf = (
  root: string,
  environment: Environment,
  secrets: Secrets,
  accounts: FirstAccounts | undefined,
): { cms: Service; publisher: Service; preview: Service; site: Service } => {
  const { DATA_DIR, SITE_PORT, CMS_PORT, PUBLISHER_PORT, PREVIEW_PORT } = environment
  const { SITE_URL, PREVIEW_URL } = environment
  const DEMO = String(environment.DEMO)
  const panelUrl = `http://localhost:${String(CMS_PORT)}`
  const siteDir = join(DATA_DIR, 'site')
  const node = [process.execPath, '--import', endsWithParent] as const
  const {
    SITE_TOKEN,
    BELL_SECRET,
    PUBLISHER_SECRET,
    PREVIEW_SECRET,
    PREVIEW_TOKEN,
    METRICS_TOKEN,
  } = secrets
  return {
    cms: {
      name: 'cms',
      cwd: join(root, 'cms'),
      command: [...node, 'start.mjs'],
      env: {
        ...machine(),
        ...secrets,
        ...accounts,
        HOST: '127.0.0.1',
        PORT: String(CMS_PORT),
        CMS_URL: panelUrl,
        DATABASE_CLIENT: environment.DATABASE_CLIENT,
        DATABASE_URL: environment.DATABASE_URL,
        DATABASE_FILENAME: join(DATA_DIR, 'cms.sqlite'),
        CMS_PUBLIC_DIR: join(DATA_DIR, 'public'),
        GRAPHQL_SCHEMA_FILE: join(DATA_DIR, 'schema.graphql'),
        BELL_URL: `${local(PUBLISHER_PORT)}/bell`,
        PUBLISHER_URL: local(PUBLISHER_PORT),
        SITE_URL,
        SITE_INTERNAL_URL: local(SITE_PORT),
        PREVIEW_URL,
        REQUIRE_SECOND_CHECK: String(environment.REQUIRE_SECOND_CHECK),
        ...mailServer(environment),
        CHECK_LINKS: String(environment.CHECK_LINKS),
        STRAPI_TELEMETRY_DISABLED: 'true',
      },
    },
    publisher: {
      name: 'publisher',
      cwd: join(root, 'site'),
      command: [...node, 'publisher/index.ts'],
      env: {
        ...machine(),
        SITE_TOKEN,
        BELL_SECRET,
        PUBLISHER_SECRET,
        METRICS_TOKEN,
        CMS_URL: local(CMS_PORT),
        PUBLISHER_HOST: '127.0.0.1',
        PUBLISHER_PORT: String(PUBLISHER_PORT),
        SITE_DIR: siteDir,
        PUBLISHER_WORK_DIR: join(DATA_DIR, 'publisher'),
        SITE_URL,
        SITE_INTERNAL_URL: local(SITE_PORT),
        DEMO,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
    preview: {
      name: 'preview',
      cwd: join(root, 'site'),
      command: [...node, 'publisher/preview/index.ts'],
      env: {
        ...machine(),
        SITE_TOKEN,
        PREVIEW_TOKEN,
        PREVIEW_SECRET,
        CMS_URL: local(CMS_PORT),
        PANEL_URL: panelUrl,
        SITE_URL,
        PREVIEW_URL,
        PREVIEW_HOST: '127.0.0.1',
        PREVIEW_PORT: String(PREVIEW_PORT),
        PREVIEW_WORK_DIR: join(DATA_DIR, 'preview'),
        DEMO,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
    site: {
      name: 'site',
      cwd: join(root, 'site'),
      command: [...node, 'publisher/static-server.ts'],
      env: {
        ...machine(),
        SITE_DIR: siteDir,
        SITE_HOST: '127.0.0.1',
        SITE_PORT: String(SITE_PORT),
      },
    },
  }
}
