import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isText } from './compression.ts'
import { isMissing, removeFile } from './kept-files.ts'
import type { FileCaches } from './release-files.ts'

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}

/** Of downloaded files and drawn pictures; beside them stand indexes, which hold hashes and sizes only. */
const CONTENT = /^[0-9a-f]{16}\//u

/**
 * Removes from the caches every file that `release` does not have, whenever it was last used. No build is under way.
 * What is missed later is fetched, drawn or compressed again.
 */
export const clearCaches = async (
  release: string,
  { mediaDir, compressedDir }: FileCaches,
): Promise<void> => {
  const media = new Set(await filesBelow(join(release, 'media')))
  for (const file of await filesBelow(mediaDir)) {
    if (CONTENT.test(file) && !media.has(file)) await removeFile(join(mediaDir, file))
  }
  const hashes = new Set<string>()
  for (const file of (await filesBelow(release)).filter(isText)) {
    const content = await readFile(join(release, file))
    hashes.add(createHash('sha256').update(content).digest('hex'))
  }
  for (const file of await filesBelow(compressedDir)) {
    if (!hashes.has(file.replace(/\..*$/su, ''))) await removeFile(join(compressedDir, file))
  }
}
