import { existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Environment } from '../start/environment.ts'
import { StartError } from '../start/start-error.ts'
import { openArchive } from './archive-writer.ts'
import { checkArchive } from './check-archive.ts'
import { FORMAT, type Manifest, MANIFEST, notInIt } from './manifest.ts'
import { postgresSource } from './postgres-source.ts'
import { sqliteSource } from './sqlite-source.ts'
import { writeTables } from './write-tables.ts'
import { UploadChangedError, writeUploads } from './write-uploads.ts'

/** A file that an officer deletes or replaces stands in the way for a second at most. */
const ATTEMPTS = 10
const AGAIN_AFTER_MS = 100
/** The clock of a disk is this much behind at most. */
const CLOCK_MS = 20

/**
 * Backs a copy up into `file`, which must not be there yet, while it runs. The archive has that name once it is whole
 * and has been read again. Throws a StartError, and leaves nothing, where that could not be done.
 */
export const backUp = async (
  file: string,
  environment: Environment,
  version: string,
): Promise<Manifest> => {
  const to = resolve(file)
  if (existsSync(to)) throw new StartError(`${to} is there already. Give the backup another name.`)
  const folder = await mkdtemp(`${to}.part-`).catch((cause: unknown) => {
    throw new StartError(`The backup cannot be written to ${to} (${wordsOf(cause)}).`, { cause })
  })
  const remove = () => {
    rmSync(folder, { recursive: true, force: true })
  }
  // Whoever stops it in the middle leaves nothing either.
  process.once('exit', remove)
  try {
    const archive = await writeSteady(folder, environment, version)
    const manifest = await checkArchive(archive, version)
    await rename(archive, to)
    return manifest
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause
    throw new StartError(`There is no room for the backup beside ${to}. Nothing of it is left.`, {
      cause,
    })
  } finally {
    remove()
    process.off('exit', remove)
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const writeSteady = async (
  folder: string,
  environment: Environment,
  version: string,
): Promise<string> => {
  let changed: UploadChangedError | undefined
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const own = join(folder, String(attempt))
    await mkdir(own)
    try {
      return await write(own, environment, version)
    } catch (error) {
      if (!(error instanceof UploadChangedError)) throw error
      changed = error
      await rm(own, { recursive: true })
      await wait(AGAIN_AFTER_MS)
    }
  }
  throw new StartError(
    changed?.isMissing === false
      ? `${changed.upload} in the media library was changed again and again while the backup was made. Begin it anew.`
      : `The media library names ${changed?.upload ?? 'a file'}, and ${join(environment.DATA_DIR, 'public/uploads')} has no such file. Put it back there, or delete it in the panel's media library; a backup without it would not be whole.`,
  )
}

/** The database goes first: what it names was on the disk before, and is copied after it. */
const write = async (
  folder: string,
  environment: Environment,
  version: string,
): Promise<string> => {
  const { DATA_DIR, DATABASE_CLIENT, DATABASE_URL } = environment
  const begun = Date.now() - CLOCK_MS
  const source =
    DATABASE_CLIENT === 'postgres'
      ? await postgresSource(DATABASE_URL ?? '')
      : await sqliteSource(join(DATA_DIR, 'cms.sqlite'), join(folder, 'cms.sqlite'))
  const file = join(folder, 'archive')
  const archive = openArchive(file)
  try {
    const { tables, names, contentVersion } = await writeTables(
      archive,
      source,
      join(folder, 'table'),
    )
    const uploads = await writeUploads(archive, join(DATA_DIR, 'public/uploads'), names, begun)
    const manifest: Manifest = {
      product: 'send-review',
      format: FORMAT,
      version,
      madeAt: new Date(begun).toISOString(),
      database: DATABASE_CLIENT,
      contentVersion,
      notInIt,
      tables,
      uploads,
    }
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
    await archive.add(MANIFEST, text.length, Readable.from([text]))
    await archive.end()
    return file
  } finally {
    await archive.drop()
    await source.close()
  }
}
