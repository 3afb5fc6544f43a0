import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { afterAll, expect, inject, vi } from 'vitest'
import * as z from 'zod'
import { cms } from './compiled-cms.ts'
import { keepRows } from './keep-rows.ts'

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

interface Loaded {
  readonly strapi: Core.Strapi
  /** Has it listen, if it does not; gives its address. */
  readonly listen: () => Promise<string>
  /** A module of it, by its path from `src/`: the same source imported by a test is another module. */
  readonly compiled: NodeJS.Require
}

const load = async (): Promise<Loaded & { asAtFirst: () => Promise<void> }> => {
  const folder = await mkdtemp(join(inject('databases'), 'strapi-'))
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
  const putBack = await keepRows(strapi, folder)
  const { pool }: { pool: Pool } = strapi.db.connection.client
  const { server } = strapi
  return {
    strapi,
    compiled: createRequire(join(distDir, 'src/index.js')),
    listen: async () => {
      if (!server.httpServer.listening) await once(server.listen(0, '127.0.0.1'), 'listening')
      const { port } = z.object({ port: z.int() }).parse(server.httpServer.address())
      return `http://127.0.0.1:${port}`
    },
    asAtFirst: async () => {
      server.httpServer.closeAllConnections()
      // After a publish has answered, Strapi still reads what it tells its webhooks.
      await vi.waitFor(() => expect(pool.numUsed() + pool.numPendingAcquires()).toBe(0))
      await putBack()
    },
  }
}

let loaded: ReturnType<typeof load> | undefined

/**
 * The cms as its sources are now, loaded into this process on a SQLite database of its own: for what its HTTP API does
 * not offer. To load it takes longer than most files of tests, and there can be one in a process, so those that run in
 * one process share it: when the tests of a file have run, the database is again as it was at first, with no content
 * and nobody in it. It ends with the process, and every trace goes with the run.
 */
export const loadedStrapi = async (): Promise<Loaded> => {
  const { asAtFirst, ...given } = await (loaded ??= load())
  afterAll(asAtFirst)
  return given
}
