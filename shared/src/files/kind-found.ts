import { isUtf8 } from 'node:buffer'
import { fileTypes } from '../content/file-types.ts'

const CSV = 'text/csv'
const START_CHARACTERS = 1024

/** What a library found a file to be by its first bytes: its mime type, and the usual ending of its name. */
export interface FoundByBytes {
  readonly mime: string
  readonly ext: string
}

const isText = (content: Uint8Array): boolean => isUtf8(content) && !content.includes(0)

/** What a text is: nothing in it says so but how it begins. */
const textKind = (content: Uint8Array): string => {
  const text = new TextDecoder().decode(content).trimStart()
  const start = text.slice(0, START_CHARACTERS)
  if (start.startsWith('#!')) return 'a program'
  if (!start.startsWith('<')) return CSV
  if (/<svg\b/iu.test(start)) return 'SVG'
  return /<(?:!doctype\s+html|html|head|body)\b/iu.test(start) ? 'HTML' : 'HTML or XML'
}

/**
 * What a file is by what it holds: a mime type that may be published, or the words for another. `mime` is what it is said
 * to be; `found` is nothing where its bytes say nothing.
 */
export const kindFound = (
  content: Uint8Array,
  mime: string,
  found: FoundByBytes | undefined,
): string => {
  if (content.length === 0) return 'empty'
  // A text may begin as some picture does ("BMI;Age" as a BMP), so it is looked at as a text first.
  if (mime === CSV && isText(content)) return textKind(content)
  // An SVG that says first that it is XML is found as XML.
  if (isText(content) && textKind(content) === 'SVG') return 'SVG'
  if (found !== undefined) return fileTypes.has(found.mime) ? found.mime : found.ext.toUpperCase()
  if (isText(content)) return textKind(content)
  return mime === CSV ? 'not text in UTF-8' : 'of no known type'
}
