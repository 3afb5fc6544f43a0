import * as z from 'zod'
import * as common from './common-settings.ts'
import {
  address,
  email,
  fixedPort,
  flag,
  foreignSecret,
  needed,
  oneOf,
  optional,
  optionalAddress,
  optionalSecret,
  preset,
  secret,
} from './kinds.ts'

const noMail = 'mail is made and goes nowhere'

/** What the cms sends mail with. */
export const mailSettings = {
  SMTP_HOST: optional('the host name of the mail server', noMail),
  SMTP_PORT: fixedPort('the port of the mail server; 465 is TLS from the start', 587),
  SMTP_USER: optional('who signs in to the mail server', 'nobody signs in'),
  SMTP_PASSWORD: foreignSecret(
    'the password of who signs in to the mail server',
    'nobody signs in',
  ),
  SMTP_FROM: optional('the address that mail comes from', noMail),
}

/** The first two accounts, read only while there is none. */
const accountSettings = {
  ADMIN_EMAIL: email('the address of the first account, a Super Admin', 'the panel asks'),
  ADMIN_PASSWORD: foreignSecret('the password of the first account', 'the panel asks'),
  OFFICER_EMAIL: email('the address of the second, a Communications officer', 'it is not made'),
  OFFICER_PASSWORD: foreignSecret('the password of the second account', 'it is not made'),
}

const cmsShape = {
  HOST: preset('the address of this machine to listen at', '127.0.0.1'),
  PORT: fixedPort('the port to listen at', 1337),
  CMS_URL: address('the address at which officers reach the panel'),
  SITE_URL: common.siteUrl,
  SITE_INTERNAL_URL: optionalAddress(
    'the address at which this process reaches the site',
    'SITE_URL',
  ),
  PREVIEW_URL: common.previewUrl,
  PROXIES_IN_FRONT: common.proxiesInFront,
  BELL_URL: address('the address of the publisher’s bell'),
  PUBLISHER_URL: address('the address at which this process reaches the publisher'),
  CMS_PUBLIC_DIR: needed('the folder that holds uploads/'),
  DATABASE_CLIENT: oneOf('which database there is', ['sqlite', 'postgres'], 'sqlite'),
  DATABASE_FILENAME: optional('the file of the SQLite database', 'PostgreSQL is used'),
  DATABASE_URL: foreignSecret('the address of the PostgreSQL database', 'SQLite is used'),
  REQUIRE_SECOND_CHECK: flag('whether somebody else has to publish what one person changed last'),
  CHECK_LINKS: flag('whether the cms asks once a day if links to other sites still lead somewhere'),
  GRAPHQL_SCHEMA_FILE: optional('where the schema is written at start, to be compared', 'nowhere'),
  APP_KEYS: secret('the keys that cookies are signed with, divided by commas'),
  API_TOKEN_SALT: secret('the salt of the digests of API tokens'),
  ADMIN_JWT_SECRET: secret('the secret that sessions of the panel are signed with'),
  TRANSFER_TOKEN_SALT: secret('the salt of the digests of transfer tokens'),
  ENCRYPTION_KEY: secret('the key that tokens are encrypted with in the database'),
  SITE_TOKEN: common.siteToken,
  BELL_SECRET: common.bellSecret,
  PUBLISHER_SECRET: common.publisherSecret,
  PREVIEW_SECRET: common.previewSecret,
  PREVIEW_TOKEN: common.previewToken,
  METRICS_TOKEN: optionalSecret('the token that numbers are read with', 'there are none to read'),
  ...mailSettings,
  ...accountSettings,
}

/** What the cms takes from its environment. */
export const cmsEnvironment = z.object(cmsShape)

/** The part of it that mail is sent with. */
export const mailEnvironment = z.object(mailSettings)
