import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { isPlainName, placeOfUpload } from './archive-names.ts'
import type { Archive } from './archive-writer.ts'
import type { KeptUpload } from './manifest.ts'
import { StartError } from '../start/start-error.ts'

/** A file of the media library is not there, or no longer what it was when the database was read. */
export class UploadChangedError extends Error {
  override readonly name = 'UploadChangedError'
  readonly upload: string
  readonly isMissing: boolean

  constructor(upload: string, isMissing: boolean) {
    super(`${upload} ${isMissing ? 'is not there' : 'was changed meanwhile'}`)
    this.upload = upload
    this.isMissing = isMissing
  }
}

/**
 * Adds the files of these names to an archive. A new file is on the disk before the database names it, so all that the
 * database named before is here, but for what was deleted since, or was put in the place of another: that throws an
 * UploadChangedError, and the database has to be read again. `begun` is before it was read, in milliseconds.
 */
export const writeUploads = async (
  archive: Archive,
  folder: string,
  names: ReadonlySet<string>,
  begun: number,
): Promise<KeptUpload[]> => {
  const uploads: KeptUpload[] = []
  for (const name of [...names].sort()) {
    if (!isPlainName(name)) {
      throw new StartError(
        `The media library has a file "${name}", which is in a folder: it cannot be backed up.`,
      )
    }
    uploads.push({ name, ...(await writeUpload(archive, folder, name, begun)) })
  }
  return uploads
}

const writeUpload = async (archive: Archive, folder: string, name: string, begun: number) => {
  const file = await open(join(folder, name)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new UploadChangedError(name, true)
    }
    throw error
  })
  try {
    const { size, mtimeMs } = await file.stat()
    if (mtimeMs >= begun) throw new UploadChangedError(name, false)
    return await archive.add(placeOfUpload(name), size, file.createReadStream({ autoClose: false }))
  } finally {
    await file.close()
  }
}
