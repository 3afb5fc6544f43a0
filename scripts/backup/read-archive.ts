import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import * as tar from 'tar-stream'
import { StartError } from '../start/start-error.ts'
import { isOurs } from './archive-names.ts'

/** One file of an archive. Its content is read before the next one is asked for. */
export interface Entry {
  readonly place: string
  readonly content: AsyncIterable<Buffer>
}

/**
 * The files of an archive, one after the other, in the memory of one piece of one of them. Throws a StartError where it
 * is cut short or damaged, or holds anything that a backup does not.
 */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const extract = tar.extract()
  const stop = new AbortController()
  const reading = pipeline(createReadStream(file), createGunzip(), extract, { signal: stop.signal })
  reading.catch(() => undefined)
  const seen = new Set<string>()
  try {
    for await (const entry of extract) {
      const { name, type } = entry.header
      if (type !== 'file' || !isOurs(name) || seen.has(name)) {
        throw new StartError(
          `${file} is not a backup of SEND Review: it holds "${name}", which none of them does.`,
        )
      }
      seen.add(name)
      yield { place: name, content: piecesOf(file, entry) }
      // Whoever does not read it all goes on to the next one.
      entry.resume()
    }
    await reading
  } catch (cause) {
    throw inSentence(file, cause)
  } finally {
    stop.abort()
  }
}

async function* piecesOf(file: string, content: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  try {
    for await (const piece of content) if (Buffer.isBuffer(piece)) yield piece
  } catch (cause) {
    throw inSentence(file, cause)
  }
}

/** What stands against reading on, as a sentence for the operator. */
const inSentence = (file: string, cause: unknown): unknown => {
  if (!(cause instanceof Error) || cause instanceof StartError) return cause
  if ('syscall' in cause)
    return new StartError(`${file} cannot be read (${cause.message}).`, { cause })
  return new StartError(
    `${file} is cut short or damaged, or is not a backup of SEND Review (${cause.message}). Copy it here again, or take another one.`,
    { cause },
  )
}

/** The lines of a text, however it is cut into pieces. Only a line feed ends one. */
export async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  for await (const piece of content) {
    const text = Buffer.concat([rest, piece])
    let begin = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      yield text.toString('utf8', begin, end)
      begin = end + 1
    }
    rest = text.subarray(begin)
  }
  if (rest.length > 0) yield rest.toString('utf8')
}
