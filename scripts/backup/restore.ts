import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Environment } from '../start/environment.ts'
import { StartError } from '../start/start-error.ts'
import { placeOfTable, uploadAt } from './archive-names.ts'
import { checkArchive } from './check-archive.ts'
import { refuseUnlessEmpty, refuseWithoutRoom } from './empty-place.ts'
import { type Manifest, MANIFEST } from './manifest.ts'
import { refuseWhileRunning } from './not-running.ts'
import { postgresTarget } from './postgres-target.ts'
import { entriesOf } from './read-archive.ts'
import { rowsOf } from './rows-in.ts'
import { sqliteTarget } from './sqlite-target.ts'
import { stageUploads } from './stage-uploads.ts'
import type { Target } from './tables.ts'

/** What a restore is asked to do. `stop` ends it in the middle, and then nothing of it is left. */
export interface Order {
  readonly file: string
  readonly environment: Environment
  readonly root: string
  readonly version: string
  readonly stop: AbortSignal
}

/** Throws a StartError where the archive is damaged, the product runs, or its place is not empty. Changes nothing. */
export const checkOrder = async ({ file, environment, version }: Order): Promise<Manifest> => {
  const manifest = await checkArchive(resolve(file), version)
  const { DATABASE_CLIENT, DATA_DIR } = environment
  if (manifest.database === 'postgres' && DATABASE_CLIENT === 'sqlite') {
    throw new StartError(
      `${file} is of PostgreSQL. Set DATABASE_CLIENT to postgres and DATABASE_URL to an empty database; there is no way from PostgreSQL to SQLite.`,
    )
  }
  refuseWhileRunning(DATA_DIR)
  await refuseUnlessEmpty(environment)
  refuseWithoutRoom(DATA_DIR, manifest)
  return manifest
}

/**
 * Puts what is in an archive into its empty place, whole or not at all. The content version begins a new epoch, so that
 * what is built from it goes live although it counts back.
 */
export const restore = async (order: Order, manifest: Manifest): Promise<void> => {
  const { environment, root } = order
  const { DATA_DIR, DATABASE_CLIENT, DATABASE_URL } = environment
  const uploads = stageUploads(DATA_DIR)
  try {
    const target =
      DATABASE_CLIENT === 'postgres'
        ? await postgresTarget(root, DATABASE_URL ?? '')
        : await sqliteTarget(root, join(DATA_DIR, 'cms.sqlite'))
    try {
      await fill(order, manifest, target, uploads)
      await target.complete(randomUUID())
      order.stop.throwIfAborted()
      uploads.commit()
      await target.commit()
    } catch (error) {
      await target.undo()
      throw error
    }
  } catch (cause) {
    uploads.undo()
    if (cause instanceof StartError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new StartError(
      `The restore could not be finished, and nothing of it is left. This stood against it: ${why}`,
      { cause },
    )
  }
}

const fill = async (
  { file, stop }: Order,
  manifest: Manifest,
  target: Target,
  uploads: ReturnType<typeof stageUploads>,
): Promise<void> => {
  refuseUnknown(manifest, target)
  const tables = new Map(manifest.tables.map((table) => [placeOfTable(table.name), table]))
  const kept = new Map(manifest.uploads.map((upload) => [upload.name, upload]))
  for await (const { place, content } of entriesOf(resolve(file))) {
    stop.throwIfAborted()
    const table = tables.get(place)
    const upload = kept.get(uploadAt(place) ?? '')
    if (table !== undefined) await target.fill(table, rowsOf(table, content))
    else if (upload !== undefined) await uploads.add(upload, content)
    else if (place !== MANIFEST) throw new StartError(`${file} has changed while it was restored.`)
  }
}

/** A backup of an earlier version may lack what came since; it may have nothing that is there no more. */
const refuseUnknown = (manifest: Manifest, { tables }: Target): void => {
  const known = new Map(
    tables.flatMap(({ name, columns }) =>
      columns.map((column) => [`${name}.${column.name}`, column.kind] as const),
    ),
  )
  for (const { name, columns } of manifest.tables) {
    const lost = columns.find((column) => known.get(`${name}.${column.name}`) !== column.kind)
    if (lost === undefined) continue
    throw new StartError(
      `The backup is of version ${manifest.version}, whose ${name}.${lost.name} this version does not have in this way. Check out version ${manifest.version}, restore it there, and upgrade after that.`,
    )
  }
}
