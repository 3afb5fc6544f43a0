import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Strapi runs as CommonJS only.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')

/**
 * Writes what the cms offers over GraphQL, as the built cms says it: to the file named as the
 * argument, or to `shared/schema.graphql`. It loads Strapi on an empty database of its own and
 * throws that away; nothing listens and nothing is sent. Build the cms first.
 */
const cms = import.meta.dirname
const file = resolve(process.argv[2] ?? join(cms, '../shared/schema.graphql'))
const folder = await mkdtemp(join(tmpdir(), 'send-review-schema-'))
await mkdir(join(folder, 'uploads'))

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
Object.assign(process.env, Object.fromEntries(secrets.map((name) => [name, randomUUID()])), {
  NODE_ENV: 'production',
  CMS_URL: 'http://localhost:1337',
  SITE_URL: 'http://localhost:8080',
  PUBLISHER_URL: 'http://localhost:4000',
  PREVIEW_URL: 'http://localhost:4001',
  BELL_URL: 'http://localhost:4000/bell',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: join(folder, 'cms.sqlite'),
  CMS_PUBLIC_DIR: folder,
  GRAPHQL_SCHEMA_FILE: file,
  STRAPI_TELEMETRY_DISABLED: 'true',
})

try {
  const strapi = await createStrapi({ appDir: cms, distDir: join(cms, 'dist') }).load()
  await strapi.destroy()
} finally {
  await rm(folder, { recursive: true })
}
