const START_BYTES = 1024
const END_BYTES = 1024

const MARKUP = /<\/?(?:!doctype\s+html|html|head|body|script|iframe|svg)\b|<\?php\b/iu
// The record that ends a ZIP: its signature, 16 bytes, and the length of the comment after it.
const ZIP_END = 'PK\u0005\u0006'
const ZIP_END_BYTES = 22
const LONGEST_ZIP_COMMENT = 65_535

const isZip = (bytes: Buffer): boolean => {
  const end = bytes.subarray(-ZIP_END_BYTES - LONGEST_ZIP_COMMENT)
  const at = end.lastIndexOf(ZIP_END, undefined, 'latin1')
  return (
    at !== -1 &&
    at + ZIP_END_BYTES <= end.length &&
    at + ZIP_END_BYTES + end.readUInt16LE(at + ZIP_END_BYTES - 2) === end.length
  )
}

/**
 * What else a file could be opened as, besides the type that it begins as: a reader of PDF looks
 * into the first 1,024 bytes, one of ZIP begins at the end, and a browser runs markup wherever it
 * is. `null` where it is one thing only. `mime` is the type that it begins as.
 */
export const alsoIs = (content: Uint8Array, mime: string): 'PDF' | 'ZIP' | 'HTML' | null => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const start = bytes.subarray(0, START_BYTES).toString('latin1')
  const end = bytes.subarray(-END_BYTES).toString('latin1')
  if (mime !== 'application/pdf' && start.includes('%PDF-')) return 'PDF'
  if (!mime.startsWith('application/vnd.') && isZip(bytes)) return 'ZIP'
  return MARKUP.test(start) || MARKUP.test(end) ? 'HTML' : null
}
