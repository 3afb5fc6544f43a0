import { isUtf8 } from 'node:buffer'
import { fileTypes } from '@send-review/shared'
import { fileTypeFromBuffer } from 'file-type'
import { alsoIs } from './also-is.ts'
import { refusedFile, type ShownFile } from './shown-file.ts'

const CSV = 'text/csv'
const START_CHARACTERS = 1024

const isText = (content: Uint8Array): boolean => isUtf8(content) && !content.includes(0)

/** What a text is: nothing in it says so but how it begins. */
const textType = (content: Uint8Array): string => {
  const text = new TextDecoder().decode(content).trimStart()
  const start = text.slice(0, START_CHARACTERS)
  if (start.startsWith('#!')) return 'a program'
  if (!start.startsWith('<')) return CSV
  if (/<svg\b/iu.test(start)) return 'SVG'
  return /<(?:!doctype\s+html|html|head|body)\b/iu.test(start) ? 'HTML' : 'HTML or XML'
}

/** What a file is by what it holds: a mime type that may be published, or the words for another. */
const typeFound = async (content: Uint8Array, mime: string): Promise<string> => {
  if (content.length === 0) return 'empty'
  // A text may begin as some picture does ("BMI;Age" as a BMP), so it is looked at as a text first.
  if (mime === CSV && isText(content)) return textType(content)
  const found = await fileTypeFromBuffer(content)
  if (found !== undefined) return fileTypes.has(found.mime) ? found.mime : found.ext.toUpperCase()
  if (isText(content)) return textType(content)
  return mime === CSV ? 'not text in UTF-8' : 'of no known type'
}

const wordsOf = (type: string): string => fileTypes.get(type)?.words ?? type

/**
 * Sees that a file is what its mime type and its name say, by what it holds, and nothing else
 * besides. Throws a CmsError that names the file, what it is and the entry that shows it.
 */
export const checkFile = async (shown: ShownFile, content: Uint8Array): Promise<void> => {
  const { name, mime } = shown.file
  const type = fileTypes.get(mime)
  const ending = /\.([^.]*)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  if (type?.endings.includes(ending) !== true) {
    throw refusedFile(
      shown,
      `is of the type ${wordsOf(mime)}, which may not be published under this name.`,
    )
  }
  const found = await typeFound(content, mime)
  const other = found === mime ? alsoIs(content, mime) : null
  if (found === mime && other === null) return
  const really = other === null ? wordsOf(found) : `${type.words} and ${other} in one`
  throw refusedFile(
    shown,
    `is ${really}, and not ${type.words} as its name says. Put the right file in its place in the media library.`,
  )
}
