import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { pdfFile } from '../../pdf-file.ts'
import { docx, headOfPng } from './harmful-files.ts'
import { signedIn } from '../signed-in.ts'

const officer = signedIn('officer')

const drawing = await readFile(
  new URL('../../seed/staffordshire/child-drawing.png', import.meta.url),
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>run()</script></svg>'
const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')
const avif = Buffer.from('\0\0\0\u0018ftypavif\0\0\0\0mif1avif', 'latin1')

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const count = async () => {
  const { body } = await officer.request('GET', '/upload/files?pageSize=1')
  return z.object({ pagination: z.object({ total: z.int() }) }).parse(body).pagination.total
}
const file = (name: string, content: string | Buffer, mime: string) =>
  new File([Buffer.from(content)], name, { type: mime })
const broken = new File(['%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n'], 'broken.pdf')

test.each([
  [
    'a HEIC picture of a phone',
    file('IMG_0001.heic', heic, 'image/heic'),
    '“IMG_0001.heic” is a HEIC picture, as iPhones make them',
  ],
  [
    'one that is called a JPEG',
    file('photo.jpg', heic, 'image/jpeg'),
    '“photo.jpg” is a HEIC picture',
  ],
  ['an AVIF picture', file('photo.avif', avif, 'image/avif'), '“photo.avif” is an AVIF picture'],
  [
    'one that is called a PNG',
    file('photo.png', avif, 'image/png'),
    '“photo.png” is an AVIF picture',
  ],
  [
    'an SVG drawing',
    file('logo.svg', svg, 'image/svg+xml'),
    '“logo.svg” is an SVG drawing, which can carry a program. Save it as PNG',
  ],
  [
    'one that says it is XML',
    file('logo.png', `<?xml version="1.0"?>${svg}`, 'image/png'),
    '“logo.png” is an SVG drawing',
  ],
  [
    'a page that is called a report',
    file('report.pdf', '<!DOCTYPE html><script>run()</script>', 'application/pdf'),
    '“report.pdf” is HTML, and not PDF as its name says. Upload the right file.',
  ],
  [
    'a picture that is called a report',
    file('report.pdf', drawing, 'application/pdf'),
    '“report.pdf” is PNG, and not PDF as its name says.',
  ],
  [
    'a program that is called a table',
    file('data.csv', '#!/bin/sh\nrun\n', 'text/csv'),
    '“data.csv” is a program, and not CSV',
  ],
  [
    'two files in one',
    file('letter.png', Buffer.concat([drawing, Buffer.from(svg)]), 'image/png'),
    '“letter.png” is PNG and HTML in one',
  ],
  [
    'a kind that is on no list',
    file('film.mp4', Buffer.from('\0\0\0\u0018ftypmp42\0\0\0\0mp42isom', 'latin1'), 'video/mp4'),
    '“film.mp4” is of a kind that cannot be published. Upload one of these: JPEG, PNG, WebP, PDF, Word, Excel, ODT, ODS, CSV.',
  ],
  [
    'a name without an ending',
    file('report', drawing, 'image/png'),
    '“report” is of a kind that cannot be published.',
  ],
  [
    'a PDF that is damaged',
    broken,
    '“broken.pdf” is damaged and cannot be opened. Make the PDF anew, and upload that.',
  ],
  [
    'a PDF with a password',
    await pdfFile({ name: 'locked.pdf', words: 'Secret', password: 'x' }),
    '“locked.pdf” opens only with a password. Save it without one, and upload that.',
  ],
  [
    'a picture that would take all memory',
    file('map.png', headOfPng(50_000, 50_000), 'image/png'),
    '“map.png” has 2500 megapixels, and pages take 50 at most. Upload a smaller copy.',
  ],
  [
    'a document that would take all memory',
    file('plan.docx', docx({ 'word/media/image1.png': 4_000_000_000 }), word),
    '“plan.docx” would take 4000MB once it is opened, and cannot be an ordinary file.',
  ],
  [
    'a document with a program in it',
    file('plan.docx', docx({ 'word/vbaProject.bin': 10 }), word),
    '“plan.docx” holds a macro, which is a program.',
  ],
])('%s is refused by name, and nothing of it is kept', async (_, unfit, words) => {
  const before = await count()
  await expect(officer.upload(unfit, null)).rejects.toThrow(words)
  expect(await count()).toBe(before)
})

test('what is refused as an upload is refused in the place of a file too', async () => {
  const id = await officer.upload(await pdfFile({ name: 'kept.pdf', words: 'Kept' }), null)
  await expect(officer.replace(id, broken)).rejects.toThrow('“broken.pdf” is damaged')
  await expect(officer.replace(id, file('a.svg', svg, 'image/svg+xml'))).rejects.toThrow('SVG')
  await officer.request('DELETE', `/upload/files/${String(id)}`)
})

test('the cms fetches no file from an address', async () => {
  const urls = ['http://127.0.0.1/']
  const answer = await officer.request('POST', '/upload/actions/upload-from-urls', { urls })
  expect(answer.status).toBe(403)
  expect(JSON.stringify(answer.body)).toContain('Save the file on your computer')
})
