import * as z from 'zod'
import * as common from './common-settings.ts'
import { address, flag, needed, oneOf, optional, optionalAddress, preset } from './kinds.ts'

/** What `docker compose` takes from `.env`, beside the secrets in files. */
export const composeEnvironment = z.object({
  SITE_URL: common.siteUrl,
  CMS_URL: address('the address at which officers reach the panel, on another host than the site'),
  PREVIEW_URL: optionalAddress(
    'the address at which a browser reaches the preview of a draft; another than the default needs a site of its own in the Caddyfile',
    'below the panel, at `CMS_URL`/preview',
  ),
  DEMO: common.demo,
  PROXIES_IN_FRONT: common.proxiesInFront,
  REQUIRE_SECOND_CHECK: flag('whether somebody else has to publish what one person changed last'),
  TARGET: oneOf(
    'whether the site is built and switched here, or by a host that is told to',
    ['directory', 'hook'],
    'directory',
  ),
  SECRETS_DIR: preset(
    'the folder that holds cms.env, publisher.env, preview.env and db_password',
    '.data/secrets',
  ),
  BACKUPS_DIR: preset(
    'the folder that backups are written to, as a path that begins with `/` or a dot',
    '.data/backups',
  ),
})

/** What the web server takes from its environment; Caddy checks it. */
export const webEnvironment = z.object({
  SITE_URL: common.siteUrl,
  CMS_URL: address('the address at which officers reach the panel'),
  SITE_INTERNAL_URL: preset(
    'the address at which the cms reaches the site from inside, on the port for http',
    'http://web:80',
  ),
  SITE_DIR: needed('the folder that holds releases/ and current'),
  HTTP_PORT: preset('the port for http', '80'),
  HTTPS_PORT: preset('the port for https', '443'),
  CADDY_ADMIN_PORT: preset('the port of the web server’s own control, on 127.0.0.1', '2019'),
  CMS_UPSTREAM: preset('where the web server reaches the cms', 'cms:1337'),
  PREVIEW_UPSTREAM: preset('where the web server reaches the preview', 'preview:4001'),
})

/** What tests and tools take from their environment. */
export const toolsEnvironment = z.object({
  CADDY_PATH: optional(
    'the Caddy that production is rehearsed and tested with',
    'the one on the PATH, or that of Debian',
  ),
  CHROMIUM_PATH: optional(
    'the browser of tests, pictures and benches',
    'one from npm, on Linux x64',
  ),
  SEED: optional('the number that makes `pnpm bench faults` choose as in an earlier run', 'any'),
  TEST_FULL: optional('set by `npm run test:full`: all tests there are', 'those of `npm test`'),
  COMPILED_CMS: optional('set by tests: the folder of the compiled cms', 'it is compiled'),
})
