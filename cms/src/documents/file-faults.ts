import { endingOf, fileFault, fileTypes, kindFound } from '@send-review/shared'
import { fileTypeFromBuffer } from 'file-type'
import { PdfError, readPdf } from './read-pdf'

const PDF = 'application/pdf'
const allowed = [...fileTypes.values()].map(({ words }) => words).join(', ')

/** Pictures that a phone or a drawing program makes and that are refused, with what they are and why. */
const refusedPictures: Partial<Record<string, string>> = {
  AVIF: 'an AVIF picture, a kind with which computers have been broken into. Save it as JPEG or PNG, and upload that.',
  HEIC: 'a HEIC picture, as iPhones make them, a kind with which computers have been broken into. Save it as JPEG or PNG, and upload that.',
  SVG: 'an SVG drawing, which can carry a program. Save it as PNG, and upload that.',
}

/** The names that such a kind goes by. */
const sameKinds: Partial<Record<string, string>> = { HEIF: 'HEIC', HIF: 'HEIC', SVGZ: 'SVG' }

const refusedPicture = (kind: string): string | undefined =>
  refusedPictures[sameKinds[kind] ?? kind]

const mimeByName = (name: string): string | undefined =>
  [...fileTypes].find(([, { endings }]) => endings.includes(endingOf(name)))?.[0]

/**
 * What stands against publishing a file, by its name and by what it holds, whatever the browser calls it: a sentence for
 * whoever uploads it, that names it; `null` where nothing does.
 */
export const kindFault = async (name: string, content: Uint8Array): Promise<string | null> => {
  const mime = mimeByName(name)
  const found = await fileTypeFromBuffer(content)
  const kind = kindFound(content, mime ?? '', found)
  const picture = refusedPicture(kind) ?? refusedPicture(endingOf(name).toUpperCase())
  if (picture !== undefined) return `“${name}” is ${picture}`
  if (mime === undefined) {
    return `“${name}” is of a kind that cannot be published. Upload one of these: ${allowed}.`
  }
  const fault = fileFault({ name, mime }, content, found)
  return fault === null ? null : `“${name}” ${fault} Upload the right file.`
}

const pdfSentences: Record<PdfError['trouble'], string> = {
  locked: 'opens only with a password. Save it without one, and upload that.',
  damaged: 'is damaged and cannot be opened. Make the PDF anew, and upload that.',
  endless:
    'takes too long or too much memory to read. Make the PDF anew, in parts if it is very long.',
}

/** What stands against a PDF that nobody could open; `null` for one that can be read, and for every other file. */
export const pdfFault = async (name: string, content: Uint8Array): Promise<string | null> => {
  if (mimeByName(name) !== PDF) return null
  try {
    await readPdf(content)
    return null
  } catch (error) {
    if (error instanceof PdfError) return `“${name}” ${pdfSentences[error.trouble]}`
    throw error
  }
}
