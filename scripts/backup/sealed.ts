import { createHash } from 'node:crypto'

/** What proves a file: its SHA-256 and its size. */
export interface Seal {
  readonly sha256: string
  readonly bytes: number
}

/** A content, and what proves it once all of it has been read. */
export const sealed = (
  content: AsyncIterable<Buffer>,
): { content: AsyncIterable<Buffer>; seal: () => Seal } => {
  const hash = createHash('sha256')
  let bytes = 0
  async function* passed(): AsyncGenerator<Buffer> {
    for await (const piece of content) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  return { content: passed(), seal: () => ({ sha256: hash.copy().digest('hex'), bytes }) }
}

/** Whether two contents are the same. */
export const isSame = (one: Seal | undefined, other: Seal): boolean =>
  one?.sha256 === other.sha256 && one.bytes === other.bytes

/** Reads a content to its end, for whoever wants what comes after it. */
export const readAll = async (content: AsyncIterable<Buffer>): Promise<void> => {
  const pieces = content[Symbol.asyncIterator]()
  while ((await pieces.next()).done !== true);
}
