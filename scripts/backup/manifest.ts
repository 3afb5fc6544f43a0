import * as z from 'zod'
import { StartError } from '../start/start-error.ts'
import { columnKinds } from './tables.ts'

/** The last file of an archive: without it, the archive was cut short. */
export const MANIFEST = 'manifest.json'
/** Raised when an archive of before can no longer be read in the same way. */
export const FORMAT = 1

/** What is not in an archive, said in every one of them. */
export const notInIt = [
  'secrets.json or the files of SECRETS_DIR: they are made anew, or kept elsewhere',
  'sessions: everybody signs in again',
  'webhooks, which carry secrets: the cms makes its own anew, and an administrator any others',
  'releases, caches and previews: they are built from this',
  'files of the media library that the database does not name',
]

const digest = { sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int().nonnegative() }
const tableSchema = z.object({
  name: z.string().regex(/^[a-z0-9_]+$/u),
  columns: z.array(z.object({ name: z.string(), kind: z.enum(columnKinds) })).min(1),
  lastId: z.int().nonnegative().nullable(),
  rows: z.int().nonnegative(),
  ...digest,
})
export type KeptTable = z.infer<typeof tableSchema>

const uploadSchema = z.object({ name: z.string().min(1), ...digest })
export type KeptUpload = z.infer<typeof uploadSchema>

const manifestSchema = z.object({
  product: z.literal('send-review'),
  format: z.literal(FORMAT),
  /** Of the product that made it. */
  version: z.string(),
  /** ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  /** Of the content that is in it. */
  contentVersion: z.object({ epoch: z.string(), published: z.int().nonnegative() }),
  notInIt: z.array(z.string()),
  tables: z.array(tableSchema).min(1),
  uploads: z.array(uploadSchema),
})
/** What an archive says of itself: what is in it, and by which its files are proved. */
export type Manifest = z.infer<typeof manifestSchema>

const headSchema = z.object({
  product: z.literal('send-review'),
  format: z.int(),
  version: z.string().regex(/^\d+\.\d+\.\d+/u),
})

const numbersOf = (version: string): number[] =>
  version.split('.').map((part) => Number.parseInt(part, 10))

const isNewer = (version: string, than: string): boolean => {
  const own = numbersOf(than)
  const difference = numbersOf(version).map((number, index) => number - (own[index] ?? 0))
  return (difference.find((one) => one !== 0) ?? 0) > 0
}

/**
 * Reads what an archive says of itself. Throws a StartError where that is damaged, or of a later version of the product
 * than this one, `ownVersion`.
 */
export const readManifest = (file: string, text: string, ownVersion: string): Manifest => {
  const said = asJson(text)
  const head = headSchema.safeParse(said)
  if (!head.success) throw new StartError(`${file} is not a backup of SEND Review.`)
  const { version, format } = head.data
  if (format > FORMAT || isNewer(version, ownVersion)) {
    throw new StartError(
      `${file} was made by SEND Review ${version}, and this is ${ownVersion}. Restore it with that version or a later one.`,
    )
  }
  const manifest = manifestSchema.safeParse(said)
  if (manifest.success) return manifest.data
  throw new StartError(`${file} is damaged: what it says of itself does not hold together.`)
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
