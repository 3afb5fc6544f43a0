import { sizeInWords } from './file-in-words.ts'

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16.
const END = 'PK\u0005\u0006'
const END_BYTES = 22
const PART = 0x02014b50
const PART_BYTES = 46
const LONGEST_COMMENT = 65_535

/** A long report full of pictures takes some tens of megabytes, and its pictures are packed already. */
const MOST_UNPACKED_BYTES = 300_000_000
const MACRO = /(?:^|\/)(?:vbaProject\.bin|Basic\/script-lc\.xml)$/iu

interface Part {
  readonly name: string
  readonly unpackedBytes: number
}

/** The parts that a ZIP says it has, from its own list; `null` where the list cannot be read. */
const partsOf = (bytes: Buffer): Part[] | null => {
  const end = bytes.subarray(-END_BYTES - LONGEST_COMMENT).lastIndexOf(END, undefined, 'latin1')
  if (end === -1) return null
  const from = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT) + end
  const count = bytes.readUInt16LE(from + 10)
  const parts: Part[] = []
  let at = bytes.readUInt32LE(from + 16)
  while (parts.length < count) {
    if (at + PART_BYTES > bytes.length || bytes.readUInt32LE(at) !== PART) return null
    const nameBytes = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + PART_BYTES, at + PART_BYTES + nameBytes)
    parts.push({ name, unpackedBytes: bytes.readUInt32LE(at + 24) })
    at += PART_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

/**
 * What is wrong with the parts that a Word, Excel or ODF file is packed of: a sentence that goes on from its name. `null`
 * where nothing is. Nothing is unpacked to find it: a file may be made to fill a reader's memory.
 */
export const packedFault = (content: Uint8Array): string | null => {
  const parts = partsOf(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
  if (parts === null) return 'is damaged, and cannot be opened.'
  if (parts.some(({ name }) => MACRO.test(name))) return 'holds a macro, which is a program.'
  const unpacked = parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  return unpacked > MOST_UNPACKED_BYTES
    ? `would take ${sizeInWords(unpacked / 1000)} once it is opened, and cannot be an ordinary file.`
    : null
}
