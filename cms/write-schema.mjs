import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { throwawaySettings } from './throwaway-settings.mjs'

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

Object.assign(process.env, throwawaySettings(), {
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: join(folder, 'cms.sqlite'),
  CMS_PUBLIC_DIR: folder,
  GRAPHQL_SCHEMA_FILE: file,
})

try {
  const strapi = await createStrapi({ appDir: cms, distDir: join(cms, 'dist') }).load()
  await strapi.destroy()
} finally {
  await rm(folder, { recursive: true })
}
