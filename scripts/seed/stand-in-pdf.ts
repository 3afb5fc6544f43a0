import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'

const day = new Date('2026-11-23T00:00:00Z')

/**
 * A page of A4 that says what it stands in for: with a title and a language, and the same bytes
 * each time. It is not tagged for screen readers, and says so.
 */
export const standInPdf = async (title: string): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage('en-GB')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  const [bold, plain] = [
    await pdf.embedFont(StandardFonts.HelveticaBold),
    await pdf.embedFont(StandardFonts.Helvetica),
  ]
  const page = pdf.addPage([595, 842])
  const ink = rgb(0.1, 0.13, 0.19)
  page.drawText(title, {
    x: 60,
    y: 740,
    size: 20,
    font: bold,
    color: ink,
    maxWidth: 475,
    lineHeight: 26,
  })
  page.drawText(
    'This page stands in for the official file. It is part of a demonstration made from public information and was not published by the council. The file is not tagged for screen readers; the same words are on the web page of this document.',
    { x: 60, y: 650, size: 13, font: plain, color: ink, maxWidth: 475, lineHeight: 20 },
  )
  return pdf.save({ useObjectStreams: false })
}
