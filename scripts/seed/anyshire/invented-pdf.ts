import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'

const day = new Date('2026-11-23T00:00:00Z')
const ink = rgb(0.1, 0.13, 0.19)

/** A page of A4 with a title that says that it is invented: the same bytes each time. */
export const inventedPdf = async (title: string): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage('en-GB')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  const page = pdf.addPage([595, 842])
  page.drawText(title, {
    x: 60,
    y: 740,
    size: 20,
    font: await pdf.embedFont(StandardFonts.HelveticaBold),
    color: ink,
    maxWidth: 475,
    lineHeight: 26,
  })
  page.drawText(
    'This file is part of a demonstration with an invented council. Anyshire does not exist, and nobody has published this paper.',
    {
      x: 60,
      y: 650,
      size: 13,
      font: await pdf.embedFont(StandardFonts.Helvetica),
      color: ink,
      maxWidth: 475,
      lineHeight: 20,
    },
  )
  return pdf.save({ useObjectStreams: false })
}
