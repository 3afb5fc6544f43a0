import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { checkFile } from '../../src/cms/check-file.ts'
import { shownFile } from '../fixture/shown.ts'
import { zipOf } from '../fixture/zip.ts'

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'
const mimes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: `${openXml}.wordprocessingml.document`,
  xlsx: `${openXml}.spreadsheetml.sheet`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  csv: 'text/csv',
}
/** Checks a file called `a.<ending>`, which the cms says is of that type. */
const checkAs = (ending: string, content: string | Uint8Array) =>
  checkFile(
    shownFile({ name: `a.${ending}`, mime: mimes[ending] ?? '' }),
    typeof content === 'string' ? Buffer.from(content) : content,
  )

const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b5563' } })
const drawn = (format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff') =>
  plain.clone().toFormat(format).toBuffer()
const pdf = '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n'
const office = (main: string) =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/a.xml" ContentType="${main}.main+xml"/></Types>`,
    'a.xml': '<?xml version="1.0"?><a/>',
  })
const open = (mime: string) => zipOf({ mimetype: mime, 'content.xml': '<?xml version="1.0"?><a/>' })

describe('a file is accepted that is what its name says', () => {
  test.each([
    ['jpg', () => drawn('jpeg')],
    ['png', () => drawn('png')],
    ['webp', () => drawn('webp')],
    ['pdf', () => pdf],
    ['docx', () => office(`${openXml}.wordprocessingml.document`)],
    ['xlsx', () => office(`${openXml}.spreadsheetml.sheet`)],
    ['odt', () => open(`${openDocument}.text`)],
    ['ods', () => open(`${openDocument}.spreadsheet`)],
    ['csv', () => 'Area;Verdict\r\nCoproduction;Café <b>\r\n'],
    ['csv', () => '\uFEFFBereich;Urteil\r\n'],
    // These letters begin a bitmap.
    ['csv', () => 'BMI,Age\n21,9\n'],
  ])('as %s', async (ending, make) => {
    await expect(checkAs(ending, await make())).resolves.toBeUndefined()
  })
})

describe('a file is refused that is', () => {
  const program = (magic: string) => Buffer.from(`${magic}${'\0'.repeat(300)}`, 'latin1')
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>run()</script></svg>'
  const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')
  test.each([
    ['pdf', 'HTML', () => '\n <!DOCTYPE html><script>run()</script>'],
    ['csv', 'HTML', () => '\uFEFF<html><script>run()</script></html>'],
    ['png', 'SVG', () => svg],
    ['png', 'SVG', () => `<?xml version="1.0"?>${svg}`],
    ['csv', 'HTML or XML', () => '<a href="x">'],
    ['jpg', 'AVIF', () => drawn('avif')],
    ['jpg', 'HEIC', () => heic],
    ['jpg', 'GIF', () => drawn('gif')],
    ['jpg', 'PNG', () => drawn('png')],
    ['png', 'TIF', () => drawn('tiff')],
    ['pdf', 'Word', () => office(mimes['docx'] ?? '')],
    ['pdf', 'EXE', () => program('MZ')],
    ['csv', 'ELF', () => program('\u007fELF')],
    ['csv', 'a program', () => '#!/bin/sh\nrun\n'],
    ['docx', 'ZIP', () => zipOf({ 'run.exe': 'MZ' })],
    ['docx', 'Excel', () => office(mimes['xlsx'] ?? '')],
    ['docx', 'DOCM', () => office('application/vnd.ms-word.document.macroEnabled')],
    ['csv', 'not text in UTF-8', () => Buffer.from('Caf\u00e9;1', 'latin1')],
    ['pdf', 'of no known type', () => Buffer.from([0, 1, 2, 3])],
    ['pdf', 'empty', () => ''],
  ])('named .%s and is %s', async (ending, found, make) => {
    const { file, place } = shownFile({ name: `a.${ending}` })
    const words = { jpg: 'JPEG', png: 'PNG', pdf: 'PDF', csv: 'CSV', docx: 'Word' }[ending] ?? ''
    await expect(checkAs(ending, await make())).rejects.toMatchObject({
      message: `The file "${file.name}" of the document "A letter" is ${found}, and not ${words} as its name says. Put the right file in its place in the media library.`,
      ...place,
      status: null,
    })
  })

  const archive = zipOf({ 'run.class': 'run' })
  const jpeg = () => drawn('jpeg')
  test.each([
    ['pdf', 'PDF and ZIP in one', () => Buffer.concat([Buffer.from(pdf), archive])],
    ['pdf', 'PDF and HTML in one', () => `%PDF-1.7\n<html><script>run()</script></html>\n${pdf}`],
    ['pdf', 'PDF and HTML in one', () => `${pdf}<script>run()</script>`],
    ['jpg', 'JPEG and ZIP in one', async () => Buffer.concat([await jpeg(), archive])],
    ['jpg', 'JPEG and HTML in one', async () => Buffer.concat([await jpeg(), Buffer.from(svg)])],
    ['jpg', 'JPEG and PDF in one', async () => Buffer.concat([await jpeg(), Buffer.from(pdf)])],
    ['docx', 'Word and PDF in one', () => zipOf({ [pdf]: '', ...officeParts })],
    ['csv', 'CSV and PDF in one', () => pdf],
  ])('named .%s and is %s', async (ending, found, make) => {
    await expect(checkAs(ending, await make())).rejects.toThrow(` is ${found}, and not `)
  })
  const officeParts = {
    '[Content_Types].xml': `<Types><Override ContentType="${mimes['docx'] ?? ''}.main+xml"/></Types>`,
  }
})

test.each([
  ['a.html', 'application/pdf'],
  ['a', 'application/pdf'],
  ['a.pdf', 'text/html'],
])('a file called "%s" of the type %s is refused, whatever it holds', async (name, mime) => {
  await expect(checkFile(shownFile({ name, mime }), Buffer.from(pdf))).rejects.toThrow(
    'which may not be published under this name.',
  )
})
