import { stat, utimes } from 'node:fs/promises'

/**
 * Says that a file of a cache was used now, by its access time, so that it is not cleared away. Its modification time
 * stays: it is part of what a browser knows the file by.
 */
export const markUsed = async (path: string): Promise<void> => {
  const { mtime } = await stat(path)
  await utimes(path, new Date(), mtime)
}
