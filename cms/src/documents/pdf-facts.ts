import * as z from 'zod'

/** What is read from a PDF. */
const pdfFactsSchema = z.object({
  pages: z.int().positive(),
  /** Whether a screen reader finds text in it, and its structure: a picture of pages has none. */
  isTagged: z.boolean(),
  /** As the file says, like `en-GB`; `null` where it says nothing. */
  language: z.string().nullable(),
  title: z.string().nullable(),
})
export type PdfFacts = z.infer<typeof pdfFactsSchema>

/** Why a PDF cannot be read. */
const pdfTroubleSchema = z.enum(['locked', 'damaged'])
export type PdfTrouble = z.infer<typeof pdfTroubleSchema>

/** What the thread that reads a PDF answers. */
export const pdfAnswerSchema = z.union([
  z.object({ facts: pdfFactsSchema }),
  z.object({ trouble: pdfTroubleSchema }),
])
export type PdfAnswer = z.infer<typeof pdfAnswerSchema>
