import { StartError } from '../start/start-error.ts'
import { placeOfTable, placeOfUpload } from './archive-names.ts'
import { type Manifest, MANIFEST, readManifest } from './manifest.ts'
import { rowsIn } from './rows-in.ts'
import { entriesOf } from './read-archive.ts'
import { isSame, readAll, type Seal, sealed } from './sealed.ts'
import { FILES, uploadsNamed } from './uploads-named.ts'

const LONGEST_MANIFEST = 64 * 1024 * 1024

/**
 * Reads all of an archive and touches nothing else. Gives what it says of itself; throws a StartError unless all of
 * that is so: each file is there and the same to the byte, none is there besides, and each file that the database names
 * is among them.
 */
export const checkArchive = async (file: string, ownVersion: string): Promise<Manifest> => {
  const found = new Map<string, Seal>()
  let said: string | undefined
  for await (const { place, content } of entriesOf(file)) {
    if (place === MANIFEST) {
      said = await textOf(file, content)
    } else {
      const { content: read, seal } = sealed(content)
      await readAll(read)
      found.set(place, seal())
    }
  }
  if (said === undefined) {
    throw new StartError(
      `${file} is cut short, or is not a backup of SEND Review: it has no ${MANIFEST}.`,
    )
  }
  const manifest = readManifest(file, said, ownVersion)
  const expected = new Map<string, Seal>([
    ...manifest.tables.map((table) => [placeOfTable(table.name), table] as const),
    ...manifest.uploads.map((upload) => [placeOfUpload(upload.name), upload] as const),
  ])
  for (const [place, seal] of expected) {
    if (!found.has(place)) throw new StartError(`${file} is damaged: ${place} is missing from it.`)
    if (!isSame(found.get(place), seal)) {
      throw new StartError(`${file} is damaged: ${place} is not what was backed up.`)
    }
  }
  const extra = [...found.keys()].find((place) => !expected.has(place))
  if (extra !== undefined) {
    throw new StartError(`${file} is damaged: it says nothing of ${extra}, which is in it.`)
  }
  await checkUploads(file, manifest)
  return manifest
}

const checkUploads = async (file: string, manifest: Manifest): Promise<void> => {
  const kept = new Set(manifest.uploads.map(({ name }) => name))
  for await (const { table, row } of rowsIn(file, manifest, FILES)) {
    const missing = uploadsNamed(table, row).find((name) => !kept.has(name))
    if (missing !== undefined) {
      throw new StartError(
        `${file} is not whole: the media library has ${missing}, and the archive does not.`,
      )
    }
  }
}

const textOf = async (file: string, content: AsyncIterable<Buffer>): Promise<string> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of content) {
    bytes += piece.length
    if (bytes > LONGEST_MANIFEST)
      throw new StartError(`${file} is damaged: ${MANIFEST} has no end.`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
