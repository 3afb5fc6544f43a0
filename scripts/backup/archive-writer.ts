import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import * as tar from 'tar-stream'
import { type Seal, sealed } from './sealed.ts'

const ownerOnly = 0o600

/**
 * An archive that is being written to `file`, which must not be there yet, for its owner alone to read. `end` returns
 * when all of it is on the disk; `drop` ends in the middle.
 */
export const openArchive = (file: string) => {
  const pack = tar.pack()
  const output = createWriteStream(file, { mode: ownerOnly, flags: 'wx', flush: true })
  const written = pipeline(pack, createGzip(), output)
  written.catch(() => undefined)

  return {
    /** Adds a file of so many bytes, and gives what proves it. */
    add: async (name: string, bytes: number, content: AsyncIterable<Buffer>): Promise<Seal> => {
      const read = sealed(content)
      const entry = pack.entry({ name, size: bytes, mode: ownerOnly })
      // Where the disk is full, nobody reads the entry any more.
      await Promise.race([pipeline(read.content, entry), written])
      return read.seal()
    },
    end: async (): Promise<void> => {
      pack.finalize()
      await written
    },
    drop: async (): Promise<void> => {
      pack.destroy()
      await written.catch(() => undefined)
    },
  }
}

export type Archive = ReturnType<typeof openArchive>
