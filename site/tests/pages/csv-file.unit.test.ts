import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvFile } from '../../src/pages/_csv-file.ts'

const bytesOf = async (rows: (string | number)[][]) =>
  new Uint8Array(await csvFile(rows).arrayBuffer())
const read = async (rows: (string | number)[][]) =>
  Papa.parse<string[]>(new TextDecoder().decode(await bytesOf(rows)), {
    delimiter: ',',
    newline: '\r\n',
  })

test('it says by a mark at its start that it is UTF-8, and what it is', async () => {
  const rows = [['name'], ['’\u0627\u{1f600}']]
  expect([...(await bytesOf(rows)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csvFile(rows).headers.get('content-type')).toBe('text/csv; charset=utf-8')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|" /C calc"!A0'])(
  'the text %j is never run as a formula',
  async (text) => {
    const { data } = await read([['a', text]])
    expect(data[0]).toEqual(['a', `'${text}`])
  },
)

test('a number stays a number, below zero too', async () => {
  const text = new TextDecoder().decode(await bytesOf([[-5, 4.25]]))
  expect(text).toBe('-5,4.25\r\n')
})

test('whatever stands in a cell, another reader finds it there', async () => {
  const awkward = ['"', ',', '\r', '\n', "'", ' ', ';', '|', 'a', '’', '\u202e', '\u{1f600}', '\0']
  const cell = fc
    .string({ unit: fc.constantFrom(...awkward), maxLength: 12 })
    // What begins so is guarded, and stands above.
    .filter((text) => !text.startsWith('\r'))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const { data, errors } = await read([['a', 'b', 'c'], ...rows])
        expect(errors).toEqual([])
        expect(data.slice(0, -1)).toEqual([['a', 'b', 'c'], ...rows])
      },
    ),
    { numRuns: 100 },
  )
})
