import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { afterAll, expect, inject, vi } from 'vitest'
import * as z from 'zod'
import { cacheFolder, cms } from './compiled-cms.ts'

// Strapi runs as CommonJS only.
const require = createRequire(import.meta.url)
const strapiPackage: typeof import('@strapi/strapi') = require('@strapi/strapi')

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

interface Pool {
  numUsed(): number
  numPendingAcquires(): number
}

/**
 * The cms as its sources are now, loaded into this process on an empty SQLite database of its own: for what its HTTP API
 * does not offer, and for settings that no running copy has. It listens when `listen` is called, which gives its address.
 * `compiled` gives a module of it, by its path from `src/`. It is closed, and every trace removed, when the tests of the
 * file have run.
 */
export const loadedStrapi = async (): Promise<{
  strapi: Core.Strapi
  listen: () => Promise<string>
  compiled: NodeJS.Require
}> => {
  const folder = await mkdtemp(join(cacheFolder, 'loaded-strapi-'))
  const distDir = inject('compiledCms')
  await mkdir(join(folder, 'public/uploads'), { recursive: true })
  Object.assign(process.env, Object.fromEntries(secrets.map((name) => [name, randomUUID()])), {
    NODE_ENV: 'production',
    CMS_URL: 'http://localhost:1337',
    SITE_URL: 'http://localhost:8080',
    PREVIEW_URL: 'http://localhost:4001',
    BELL_URL: 'http://localhost:4000/bell',
    PUBLISHER_URL: 'http://localhost:4000',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(folder, 'cms.sqlite'),
    CMS_PUBLIC_DIR: join(folder, 'public'),
    STRAPI_TELEMETRY_DISABLED: 'true',
  })
  const strapi = strapiPackage.createStrapi({ appDir: cms, distDir })
  strapi.log.level = 'error'
  await strapi.load()
  // What runs in the loaded cms is compiled: the same source imported by a test is another module.
  const compiled = createRequire(join(distDir, 'src/index.js'))
  const { default: ours }: typeof import('../src/index.ts') = compiled('./index.js')
  const { pool }: { pool: Pool } = strapi.db.connection.client
  const listen = async () => {
    const server = strapi.server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = z.object({ port: z.int() }).parse(server.address())
    return `http://127.0.0.1:${port}`
  }
  afterAll(async () => {
    ours.destroy()
    if (strapi.server.httpServer.listening) {
      strapi.server.httpServer.closeAllConnections()
      strapi.server.httpServer.close()
    }
    // After a publish has answered, Strapi still reads what it tells its webhooks.
    await vi.waitFor(() => expect(pool.numUsed() + pool.numPendingAcquires()).toBe(0))
    // Strapi's own end takes every listener off the process, and with them the test runner's.
    await strapi.db.destroy()
    await rm(folder, { recursive: true })
  })
  return { strapi, listen, compiled }
}
