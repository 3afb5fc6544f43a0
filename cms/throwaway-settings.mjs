import { randomUUID } from 'node:crypto'

const secrets = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'SITE_TOKEN',
  'BELL_SECRET',
  'PUBLISHER_SECRET',
  'PREVIEW_SECRET',
  'PREVIEW_TOKEN',
]

/** What the cms asks for at its start, where nothing of it is to be kept: loaded once, and nobody calls. */
export const throwawaySettings = () => ({
  ...Object.fromEntries(secrets.map((name) => [name, randomUUID()])),
  NODE_ENV: 'production',
  CMS_URL: 'http://localhost:1337',
  SITE_URL: 'http://localhost:8080',
  PUBLISHER_URL: 'http://localhost:4000',
  PREVIEW_URL: 'http://localhost:4001',
  BELL_URL: 'http://localhost:4000/bell',
  STRAPI_TELEMETRY_DISABLED: 'true',
})
