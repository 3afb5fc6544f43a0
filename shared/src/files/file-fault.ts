import type { MediaFile } from '../content/fields.ts'
import { fileTypes } from '../content/file-types.ts'
import { alsoIs } from './also-is.ts'
import { type FoundByBytes, kindFound } from './kind-found.ts'
import { packedFault } from './packed-fault.ts'

const wordsOf = (kind: string): string => fileTypes.get(kind)?.words ?? kind

/** What the name of a file ends in, without the dot and in small letters; empty where it ends in nothing. */
export const endingOf = (name: string): string => /\.([^.]*)$/u.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a type is one of those that are a ZIP of parts. */
const isPacked = (mime: string): boolean => mime.startsWith('application/vnd.')

/**
 * What is wrong with a file that is not, by what it holds, what its mime type and its name say, is something else
 * besides, or is packed to do harm: a sentence that goes on from its name. `null` where it is in order.
 */
export const fileFault = (
  { name, mime }: Pick<MediaFile, 'name' | 'mime'>,
  content: Uint8Array,
  found: FoundByBytes | undefined,
): string | null => {
  const type = fileTypes.get(mime)
  if (type?.endings.includes(endingOf(name)) !== true) {
    return `is of the type ${wordsOf(mime)}, which may not be published under this name.`
  }
  const kind = kindFound(content, mime, found)
  const other = kind === mime ? alsoIs(content, mime) : null
  if (kind === mime && other === null) return isPacked(mime) ? packedFault(content) : null
  const really = other === null ? wordsOf(kind) : `${type.words} and ${other} in one`
  return `is ${really}, and not ${type.words} as its name says.`
}
