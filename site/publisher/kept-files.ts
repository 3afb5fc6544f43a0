import { randomUUID } from 'node:crypto'
import {
  cp,
  copyFile,
  constants,
  link,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/**
 * Gives the file `from` a second name, so that nothing is copied. On another file system, or one without hard links,
 * it is copied with its time, since the time is part of the address a browser revalidates by.
 */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || isMissing(error)) throw error
    const beside = `${to}.${randomUUID()}.copy`
    await copyFile(from, beside, constants.COPYFILE_FICLONE)
    const { atime, mtime } = await stat(from)
    await utimes(beside, atime, mtime)
    await rename(beside, to)
  }
}

/** As `linkOrCopy`, in the place of whatever stands at `to`; a reader sees the old file or the new one. */
export const putInPlace = async (from: string, to: string): Promise<void> => {
  const beside = `${to}.new`
  await rm(beside, { force: true })
  await linkOrCopy(from, beside)
  await rename(beside, to)
}

/** As `linkOrCopy`, unless `to` is there already. */
export const keepOnce = async (from: string, to: string): Promise<void> => {
  try {
    await linkOrCopy(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

/** Makes `to`, which does not exist, a folder with the same files as `from`, by second names where the disk has them. */
export const linkFolder = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await linkFolder(source, target)
    else await linkOrCopy(source, target)
  }
}

/** Waits until a file or folder is on the disk, so that it survives a loss of power. */
export const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes a file, if it is there, and its folder with the last one. */
export const removeFile = async (path: string): Promise<void> => {
  await rm(path, { force: true })
  await rmdir(dirname(path)).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(codeOf(error)))) throw error
  })
}

/** Moves a folder to `to`, which is absent or empty; to another file system it is copied. */
export const moveFolder = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    await cp(from, to, {
      recursive: true,
      preserveTimestamps: true,
      mode: constants.COPYFILE_FICLONE,
    })
    await rm(from, { recursive: true })
  }
}

/** Writes a file that is whole, the old one or the new one, whenever the machine stops. */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  const beside = `${path}.${randomUUID()}.new`
  try {
    await writeFile(beside, text, { flush: true })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await flush(dirname(path))
}
