import { expect, test } from 'vitest'
import { linesOf } from '../../backup/read-archive.ts'

async function* inPieces(text: string, size: number) {
  const all = Buffer.from(text)
  for (let at = 0; at < all.length; at += size)
    yield await Promise.resolve(all.subarray(at, at + size))
}

test('lines are the same however they arrive, and only a line feed ends one', async () => {
  const lines = ['["é"]', '["a\u2028b\rc"]', '[]', '["last"]']
  for (let size = 1; size < 20; size += 1) {
    const read: string[] = []
    for await (const line of linesOf(inPieces(lines.join('\n'), size))) read.push(line)
    expect(read).toEqual(lines)
  }
})
