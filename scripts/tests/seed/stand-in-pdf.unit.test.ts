import { afterEach, expect, test, vi } from 'vitest'
import { seedFile } from '../../seed/files.ts'
import { standInPdf } from '../../seed/stand-in-pdf.ts'
import { standIns } from '../../seed/staffordshire/stand-ins.ts'

const standIn = { title: 'A letter', paragraphs: ['It stands in.', 'It is short.'] }
const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('a file that stands in is tagged, titled and says its language', async () => {
  const pdf = plain(await standInPdf(standIn))
  const signs = [
    /\/MarkInfo \d+ 0 R/u,
    /\/Marked true/u,
    /\/StructTreeRoot \d+ 0 R/u,
    /\/Lang \(en-GB\)/u,
    /\/Title \d+ 0 R/u,
    /\(A letter\)/u,
    /\/DisplayDocTitle true/u,
  ]
  expect(signs.filter((sign) => !sign.test(pdf))).toEqual([])
})

test('its heading and its paragraphs are parts of one document, in reading order', async () => {
  const pdf = plain(await standInPdf(standIn))
  const tags = [...pdf.matchAll(/\/S \/(H1|P)\n\/P \d+ 0 R\n\/K \[(\d+)\]/gu)].map(
    ([, tag, place]) => `${tag ?? ''} ${place ?? ''}`,
  )
  expect(tags).toEqual(['H1 0', 'P 1', 'P 2'])
  expect(pdf.includes('/S /Document')).toBe(true)
})

afterEach(() => {
  vi.useRealTimers()
})

test('the same words give the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T09:00:00Z') })
  const before = plain(await standInPdf(standIn))
  vi.setSystemTime(new Date('2027-01-02T10:11:12Z'))
  expect(plain(await standInPdf(standIn)) === before).toBe(true)
})

test('the seed makes the files that stand in and keeps the others', async () => {
  for (const name of Object.keys(standIns)) {
    expect((await seedFile('staffordshire', name)).type).toBe('application/pdf')
  }
  expect((await seedFile('staffordshire', 'child-drawing.png')).type).toBe('image/png')
})
