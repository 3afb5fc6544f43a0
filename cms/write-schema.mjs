import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Strapi runs as CommonJS only, and graphql must be the same copy that Strapi has loaded.
const load = createRequire(import.meta.url)
const { createStrapi } = load('@strapi/strapi')
const { lexicographicSortSchema, printSchema } = load('graphql')

/**
 * Writes what the cms offers over GraphQL, as the built cms says it: to the file named as the
 * argument, or to `shared/schema.graphql`. It loads Strapi on an empty database of its own, asks
 * it, and throws the database away; nothing listens and nothing is sent. Build the cms first.
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
]
Object.assign(process.env, Object.fromEntries(secrets.map((name) => [name, randomUUID()])), {
  NODE_ENV: 'production',
  CMS_URL: 'http://localhost:1337',
  SITE_URL: 'http://localhost:8080',
  PUBLISHER_URL: 'http://localhost:4000',
  BELL_URL: 'http://localhost:4000/bell',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: join(folder, 'cms.sqlite'),
  CMS_PUBLIC_DIR: folder,
  STRAPI_TELEMETRY_DISABLED: 'true',
})

try {
  const strapi = await createStrapi({ appDir: cms, distDir: join(cms, 'dist') }).load()
  const schema = strapi.plugin('graphql').service('content-api').buildSchema()
  await writeFile(file, `${printSchema(lexicographicSortSchema(schema))}\n`)
  await strapi.destroy()
} finally {
  await rm(folder, { recursive: true })
}
