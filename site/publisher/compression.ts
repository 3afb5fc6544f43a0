import { createHash, randomUUID } from 'node:crypto'
import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { markUsed } from '../src/cms/mark-used.ts'
import { flush, isMissing, keepOnce, linkOrCopy, putInPlace } from './kept-files.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt|ics|csv|webmanifest)$/u

/** Whether a file of this name gains by being compressed. */
export const isText = (name: string): boolean => TEXT.test(name)

const encodings = [
  {
    ending: '.br',
    encode: (content: Buffer) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
        },
      }),
  },
  { ending: '.gz', encode: (content: Buffer) => zip(content, { level: 9 }) },
]

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/**
 * Puts `<file>.br` and `<file>.gz` beside a text file, taken from a cache by its content where that has been
 * compressed before. The file itself is taken from there as well: unchanged, it keeps its time, and so the ETag by
 * which browsers know it. `cacheDir` exists.
 */
export const precompress = async (cacheDir: string, path: string, content: Buffer) => {
  const kept = join(cacheDir, createHash('sha256').update(content).digest('hex'))
  if (await exists(kept)) await putInPlace(kept, path)
  else {
    await flush(path)
    await keepOnce(path, kept)
  }
  await markUsed(kept)
  for (const { ending, encode } of encodings) {
    if (!(await exists(kept + ending))) {
      const beside = `${kept}${ending}.${randomUUID()}.new`
      await writeFile(beside, await encode(content), { flush: true })
      // Two files that hold the same are compressed at the same time: one of them must not take from under the other
      // what that is about to link.
      await keepOnce(beside, kept + ending)
      await rm(beside)
    }
    await markUsed(kept + ending)
    await linkOrCopy(kept + ending, path + ending)
  }
}
