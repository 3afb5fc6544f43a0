import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

/** A file that a seed makes in place of an official one: what it is called and what it says. */
export interface StandIn {
  readonly title: string
  readonly paragraphs: readonly string[]
}

const ink = '#1a2130'
// PDF holds the moment it was made, and an id worked out from it.
const madeAt = new Date('2026-11-24T00:00:00Z')

/**
 * One page of A4 for people and for screen readers: titled, in English, tagged as a heading with
 * its paragraphs in reading order. The same words give the same bytes each time.
 */
export const standInPdf = async ({ title, paragraphs }: StandIn): Promise<Uint8Array> => {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 60,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, CreationDate: madeAt, ModDate: madeAt },
  })
  const whole = pdf.struct('Document')
  pdf.addStructure(whole)
  whole.add(
    pdf.struct('H1', {}, () => {
      pdf.font('Helvetica-Bold').fontSize(20).fillColor(ink).text(title, { lineGap: 6 })
    }),
  )
  for (const words of paragraphs) {
    whole.add(
      pdf.struct('P', {}, () => {
        pdf.moveDown().font('Helvetica').fontSize(13).text(words, { lineGap: 6 })
      }),
    )
  }
  whole.end()
  pdf.end()
  return buffer(pdf)
}
