import { parentPort } from 'node:worker_threads'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import * as z from 'zod'
import type { PdfAnswer, PdfFacts } from './pdf-facts'

/**
 * The thread that reads PDFs: it is sent the bytes of one, and answers what it says. It is one of its own, so that a file
 * that takes for ever or eats all memory takes nothing but this thread with it.
 */

// The library says, as it is loaded, that it could not draw; nothing is to be drawn.
console.warn = () => undefined

/** Text is looked for in so many pages: whoever scans a report scans all of it. */
const PAGES_LOOKED_AT = 50
const LONGEST = 120

const asLine = (value: unknown): string | null => {
  const words = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''
  return words === '' ? null : words.slice(0, LONGEST)
}

// The library's types promise more than a PDF has.
const treeSchema = z.object({ children: z.array(z.unknown()) }).nullish()
const infoSchema = z.object({ Language: z.unknown(), Title: z.unknown() }).partial()

const isMarked = async (pdf: PDFDocumentProxy): Promise<boolean> => {
  const marks: unknown = await pdf.getMarkInfo()
  if (marks instanceof Map) return marks.get('Marked') === true
  return typeof marks === 'object' && marks !== null && 'Marked' in marks && marks.Marked === true
}

/** Whether the first page that has text has structure too. */
const hasReadableText = async (pdf: PDFDocumentProxy): Promise<boolean> => {
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_LOOKED_AT); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const hasText = items.some((item) => 'str' in item && item.str.trim() !== '')
    if (!hasText) continue
    const tree = treeSchema.parse(await page.getStructTree())
    return (tree?.children ?? []).length > 0
  }
  return false
}

interface Metadata {
  get(name: string): unknown
}
const titleIn = (metadata: Metadata | null | undefined): unknown => metadata?.get('dc:title')

const factsOf = async (pdf: PDFDocumentProxy): Promise<PdfFacts> => {
  const { info, metadata } = await pdf.getMetadata()
  const { Language, Title } = infoSchema.parse(info)
  return {
    pages: pdf.numPages,
    isTagged: (await isMarked(pdf)) && (await hasReadableText(pdf)),
    language: asLine(Language),
    title: asLine(Title) ?? asLine(titleIn(metadata)),
  }
}

const read = async (bytes: Uint8Array): Promise<PdfAnswer> => {
  const { getDocument, PasswordException, VerbosityLevel } =
    await import('pdfjs-dist/legacy/build/pdf.mjs')
  const opening = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS })
  try {
    return { facts: await factsOf(await opening.promise) }
  } catch (error) {
    // The library answers in another shape than it did: that is no fault of the file.
    if (error instanceof z.ZodError) throw error
    return { trouble: error instanceof PasswordException ? 'locked' : 'damaged' }
  } finally {
    await opening.destroy()
  }
}

parentPort?.on('message', (bytes: unknown) => {
  if (bytes instanceof Uint8Array) void read(bytes).then((said) => parentPort?.postMessage(said))
})
