import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

interface Pdf {
  readonly name: string
  /** On the page, and as its title inside unless another is given; they stand in its bytes as they are. */
  readonly words: string
  readonly title?: string | null
  readonly language?: string | null
  /** Whether it has tags for screen readers; it has unless this says no. */
  readonly isTagged?: boolean
  readonly pages?: number
  /** A picture that stands on each page in place of words. */
  readonly picture?: Buffer
  /** What is asked for when it is opened. */
  readonly password?: string
}

/** A PDF as a word processor makes it, or one with something amiss. */
export const pdfFile = async (options: Pdf): Promise<File> => {
  const { name, words, picture, password, isTagged = true, pages = 1 } = options
  const { title = words, language = 'en-GB' } = options
  const pdf = new PDFDocument({
    // The words are looked for in the bytes.
    compress: false,
    pdfVersion: '1.7',
    tagged: isTagged,
    autoFirstPage: false,
    ...(language !== null && { lang: language }),
    ...(password !== undefined && { userPassword: password, ownerPassword: password }),
    info: title === null ? {} : { Title: title },
  })
  const draw = () => {
    if (picture === undefined) pdf.text(words)
    else pdf.image(picture, 0, 0, { width: 300 })
  }
  const whole = isTagged ? pdf.struct('Document') : undefined
  if (whole !== undefined) pdf.addStructure(whole)
  for (let page = 0; page < pages; page++) {
    pdf.addPage()
    if (whole === undefined) draw()
    else whole.add(pdf.struct('P', {}, draw))
  }
  whole?.end()
  pdf.end()
  return new File([Buffer.from(await buffer(pdf))], name, { type: 'application/pdf' })
}
