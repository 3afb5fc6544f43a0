import * as z from 'zod'
import { areaNames } from './area-names.ts'
import { mailSettings } from './cms-environment.ts'
import {
  email,
  fixedPort,
  flag,
  foreignSecret,
  oneOf,
  optionalAddress,
  optionalSecret,
  preset,
} from './kinds.ts'
import { setting } from './setting.ts'

const madeOnce = 'made, printed once'
const madeAndKept = 'made, kept'
const area = 'what an empty database gets; `anyshire` is an invented council'

/** What `npm start` takes from the environment; it needs none of it. */
export const startEnvironment = z.object({
  SITE_PORT: fixedPort('the port of the site on 127.0.0.1', 8080),
  CMS_PORT: fixedPort('the port of the panel on 127.0.0.1', 1337),
  PUBLISHER_PORT: fixedPort('the port of the publisher on 127.0.0.1', 4000),
  PREVIEW_PORT: fixedPort('the port of the preview on 127.0.0.1', 4001),
  DATA_DIR: preset(
    'the folder of database, uploads, releases and secrets: all there is to keep',
    '.data',
  ),
  SITE_URL: optionalAddress(
    'the public address of the site, in canonical links',
    '`http://localhost:$SITE_PORT`',
  ),
  PREVIEW_URL: optionalAddress(
    'the address at which a browser reaches the preview of a draft',
    '`http://localhost:$PREVIEW_PORT`',
  ),
  REQUIRE_SECOND_CHECK: flag('whether somebody else has to publish what one person changed last'),
  AREA: oneOf(area, areaNames, 'staffordshire'),
  DEMO: flag('whether every page says that its content is a demonstration', 'true'),
  CHECK_LINKS: flag('whether the cms asks once a day if links to other sites still lead somewhere'),
  ADMIN_EMAIL: setting(z.email().default('admin@example.org'), {
    what: 'the address of the first account, a Super Admin',
    fits: 'an e-mail address',
    otherwise: '`admin@example.org`',
  }),
  ADMIN_PASSWORD: foreignSecret('the password of the first account', madeOnce),
  OFFICER_EMAIL: setting(z.email().default('officer@example.org'), {
    what: 'the address of the second account, a Communications officer',
    fits: 'an e-mail address',
    otherwise: '`officer@example.org`',
  }),
  OFFICER_PASSWORD: foreignSecret('the password of the second account', madeOnce),
  BELL_SECRET: optionalSecret('the secret that the cms rings the publisher with', madeAndKept),
  PUBLISHER_SECRET: optionalSecret(
    'the secret that the publisher is asked and ordered with',
    madeAndKept,
  ),
  PREVIEW_SECRET: optionalSecret(
    'the secret that addresses of previews are signed with',
    madeAndKept,
  ),
  PREVIEW_TOKEN: optionalSecret('the secret that opens drafts to the preview', madeAndKept),
  METRICS_TOKEN: optionalSecret(
    'the token that the numbers of cms and publisher are read with',
    madeAndKept,
  ),
  ...mailSettings,
  DATABASE_CLIENT: oneOf('which database there is', ['sqlite', 'postgres'], 'sqlite'),
  DATABASE_URL: foreignSecret('the address of the PostgreSQL database', 'SQLite in `DATA_DIR`'),
})

/** What `pnpm seed` takes from the environment. */
export const seedEnvironment = z.object({
  CMS_URL: setting(z.url({ protocol: /^https?$/u }).default('http://127.0.0.1:1337'), {
    what: 'the address of the cms to fill',
    fits: 'a whole web address, like http://127.0.0.1:1337',
    otherwise: '`http://127.0.0.1:1337`',
  }),
  ADMIN_EMAIL: setting(z.email(), {
    what: 'the address of an account that may publish',
    fits: 'an e-mail address',
  }),
  ADMIN_PASSWORD: setting(z.string().min(1), {
    what: 'the password of that account',
    fits: 'the password of that account',
    secret: 'theirs',
  }),
  OFFICER_EMAIL: email(
    'the address of an account that publishes, where a second check is required',
    'the first does',
  ),
  OFFICER_PASSWORD: foreignSecret('the password of who publishes', 'the first account does'),
  AREA: oneOf(area, areaNames, 'staffordshire'),
})
