import * as z from 'zod'
import * as common from './common-settings.ts'
import {
  address,
  anyPort,
  foreignSecret,
  needed,
  oneOf,
  optional,
  optionalAddress,
  optionalSecret,
  preset,
} from './kinds.ts'
import { setting } from './setting.ts'

const THIS_MACHINE = '127.0.0.1'
const listenAt = 'the address of this machine to listen at'
const siteFolder = 'the folder that holds releases/ and current'
const DEFAULT_WAIT_SECONDS = 900

const forEveryBuild = {
  CMS_URL: common.cmsFromInside,
  SITE_TOKEN: common.siteToken,
  SITE_URL: common.siteUrl,
}

/** What the publisher takes from its environment. */
export const publisherEnvironment = z.object({
  ...forEveryBuild,
  BELL_SECRET: common.bellSecret,
  PUBLISHER_SECRET: common.publisherSecret,
  METRICS_TOKEN: optionalSecret(
    'the token that numbers are read with',
    'PUBLISHER_SECRET reads them',
  ),
  PUBLISHER_HOST: preset(listenAt, THIS_MACHINE),
  PUBLISHER_PORT: anyPort('the port to listen at', 4000),
  SITE_DIR: needed(siteFolder),
  PUBLISHER_WORK_DIR: needed('the folder for caches'),
  // There the publisher sees that a switch is served.
  SITE_INTERNAL_URL: optionalAddress(
    'the address at which this process reaches the site',
    'releases are read through the link',
  ),
  DEMO: common.demo,
  TARGET: oneOf(
    'whether the site is built and switched here, or by a host that is told to',
    ['directory', 'hook'],
    'directory',
  ),
})
export type PublisherEnvironment = z.infer<typeof publisherEnvironment>

/** What the publisher takes beside where TARGET is hook. Whoever knows HOOK_URL can have the host build. */
export const hookEnvironment = z.object({
  HOOK_URL: setting(z.url({ protocol: /^https?$/u }), {
    what: 'the build hook that the host gave',
    fits: 'the whole web address of the build hook that the host gave',
    secret: 'theirs',
  }),
  HOOK_TOKEN: foreignSecret(
    'the token of GitHub’s `repository_dispatch`, whose event is `send-review-publish`',
    'none is sent',
  ),
  HOOK_WAIT_SECONDS: setting(z.coerce.number().positive().default(DEFAULT_WAIT_SECONDS), {
    what: 'the seconds after which a build that readers do not get is told in the panel as one that went wrong',
    fits: 'a number of seconds above 0',
    otherwise: String(DEFAULT_WAIT_SECONDS),
  }),
})

/** What the preview takes from its environment. */
export const previewEnvironment = z.object({
  ...forEveryBuild,
  PANEL_URL: address('the address at which officers reach the panel, which alone may frame a page'),
  PREVIEW_TOKEN: common.previewToken,
  PREVIEW_SECRET: common.previewSecret,
  PREVIEW_URL: common.previewUrl,
  PREVIEW_WORK_DIR: needed('the folder for caches and for what is shown'),
  PREVIEW_HOST: preset(listenAt, THIS_MACHINE),
  PREVIEW_PORT: anyPort('the port to listen at', 4001),
  DEMO: common.demo,
})

/** What the static server of `npm start` takes from its environment. */
export const staticServerEnvironment = z.object({
  SITE_DIR: needed(siteFolder),
  SITE_HOST: preset(listenAt, THIS_MACHINE),
  SITE_PORT: anyPort('the port to listen at', 8080),
})

/** What a build on a host takes from its environment. */
export const hostBuildEnvironment = z.object({
  ...forEveryBuild,
  DEMO: common.demo,
  PUBLISHER_WORK_DIR: preset('the folder for caches', 'node_modules/.cache/send-review'),
})

/** What renders the pages is given by whoever starts it. */
export const renderEnvironment = z.object({
  ...forEveryBuild,
  MEDIA_DIR: needed('the folder for copies of published files'),
  DEMO: common.demo,
  BUILD_ID: optional(
    'a name of its own for each build of a process that builds again and again',
    'every page reads all content by itself',
  ),
  BUILD_MOMENT: optional('the moment that pages are made as of, ISO 8601 in UTC', 'now'),
})
