import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing, removeFile } from './kept-files.ts'

/** Removes the files of a cache that were not used since `before`, as their access time says. */
export const pruneUnused = async (cache: string, before: Date): Promise<void> => {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return []
      throw error
    },
  )
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await stat(path)).atime < before) await removeFile(path)
  }
}
