import { columnsOf, jsonSchemaOf, openDataNames } from '@send-review/shared'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { toDataTable } from '../../src/view-models/data-table.ts'
import { toDataFile } from '../../src/view-models/data-file.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const site = new URL('https://review.example.org/')
const now = new Date('2026-11-24T09:00:00Z')
const content = fixtureViewContent()

test.each(openDataNames)(
  'the file of %s keeps to its schema, and the schema refuses another',
  (name) => {
    const file = toDataFile(name, content, site, now)
    // Patterns say the form of dates and addresses; Ajv's own formats are a package of their own.
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false })
    const check = ajv.compile(jsonSchemaOf(name, file.$schema))
    check(JSON.parse(JSON.stringify(file)))
    expect(check.errors).toBeNull()
    expect(file.records.length).toBeGreaterThan(0)
    const [record] = file.records
    expect(check({ ...file, records: [{ ...record, id: 1 }] })).toBe(false)
    expect(check({ ...file, records: [{ ...record, more: '' }] })).toBe(false)
  },
)

test.each(openDataNames)('each column of %s says what it means', (name) => {
  expect(columnsOf(name).filter(({ meaning }) => meaning === '')).toEqual([])
})

test('a measure has a row for each of its figures, and one row if it has none', () => {
  const { records } = toDataFile('measures', content, site, now)
  const [columns = [], ...rows] = toDataTable('measures', records)
  const at = (name: string) => rows.map((row) => row[columns.indexOf(name)])
  expect(at('id')).toEqual(['plans-in-time', 'plans-in-time', 'waiting'])
  expect(at('readings.value')).toEqual([44.7, 52, ''])
  expect(at('readings.revised')).toEqual(['', 'yes', ''])
})

test('an inspectors’ verdict can be told from the area’s own in the data', () => {
  const { records } = toDataFile('progress-updates', content, site, now)
  expect(
    new Set(records.map(({ family, saidBy }) => `${String(family)} ${String(saidBy)}`)),
  ).toContain('inspectors ofsted_cqc')
})

test('an action is late in the data when it is late on the page', () => {
  const { records } = toDataFile('plan-actions', content, site, now)
  expect(records.map(({ reference, state }) => [reference, state])).toEqual([
    ['2.1', 'done'],
    ['2.2', 'late'],
    ['1.1', 'open'],
  ])
})
