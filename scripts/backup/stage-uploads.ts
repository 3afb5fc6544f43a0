import {
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StartError } from '../start/start-error.ts'
import type { KeptUpload } from './manifest.ts'
import { isSame, sealed } from './sealed.ts'

/**
 * The files of the media library, beside their place until `commit`. What was made for them is gone after `undo`, before
 * or after it.
 */
export const stageUploads = (dataDir: string) => {
  const folder = join(dataDir, 'public/uploads')
  const part = `${folder}.restoring`
  // `npm start` fills a copy that has no such file with the demonstration.
  const filled = join(dataDir, 'filled')
  const wasFilled = existsSync(filled)
  let isThere = false
  const made = makeFolder(join(dataDir, 'public'))
  rmSync(part, { recursive: true, force: true })
  makeFolder(part)

  return {
    add: async (upload: KeptUpload, content: AsyncIterable<Buffer>): Promise<void> => {
      const read = sealed(content)
      const output = createWriteStream(join(part, upload.name), { flags: 'wx', flush: true })
      await pipeline(read.content, output)
      if (isSame(read.seal(), upload)) return
      throw new StartError(`The archive has changed while ${upload.name} was restored from it.`)
    },
    commit: (): void => {
      renameSync(part, folder)
      isThere = true
      if (!wasFilled) writeFileSync(filled, `${new Date().toISOString()}\n`)
    },
    undo: (): void => {
      rmSync(part, { recursive: true, force: true })
      if (isThere) {
        rmSync(folder, { recursive: true, force: true })
        if (!wasFilled) rmSync(filled, { force: true })
      }
      if (made !== undefined) rmSync(made, { recursive: true, force: true })
    },
  }
}

const makeFolder = (folder: string): string | undefined => {
  try {
    return mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StartError(
      `The folder ${folder} cannot be made. Give this user the right to write there, or set DATA_DIR to another folder.`,
      { cause },
    )
  }
}
