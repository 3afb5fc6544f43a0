import { expect, test } from 'vitest'
import { toStillToDo } from '../../src/view-models/still-to-do.ts'
import { toVerdictTable } from '../../src/view-models/verdict-table.ts'
import { toViews } from '../../src/view-models/progress.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'
import { prose } from '../fixture/prose.ts'

const content = fixtureViewContent()
const [given] = content.updates
const [area] = content.areas
if (given === undefined || area === undefined) throw new Error('The fixture lacks an update.')
const own = (documentId: string, day: string) => ({
  ...given,
  documentId,
  inspection: null,
  assessor: 'partnership' as const,
  progressStatus: { documentId: 'on-track' },
  assessedOn: { day, precision: 'day' as const },
})
const first = (updates: typeof content.updates) => toVerdictTable({ ...content, updates })[0]

test('every area is in the table, those too of which nothing was said', () => {
  const table = toVerdictTable({ ...content, updates: [] })
  expect(table.map(({ title }) => title)).toEqual(content.areas.map(({ title }) => title))
  expect(table.every(({ rows }) => rows.length === 0)).toBe(true)
})

test('a verdict that was replaced stays, and says so', () => {
  const correction = { ...own('new', '2023-01-01'), supersedes: { documentId: 'old' } }
  expect(
    first([own('old', '2022-06-01'), correction])?.rows.map(({ verdict, isReplaced }) => [
      verdict.update.documentId,
      isReplaced,
    ]),
  ).toEqual([
    ['new', false],
    ['old', true],
  ])
})

test('of a long history the newest are shown, and the inspectors’ latest however old it is', () => {
  const many = Array.from({ length: 9 }, (_, index) => own(`own-${index}`, `2024-01-0${index + 1}`))
  const row = first([given, ...many])
  expect(row?.rows).toHaveLength(7)
  expect(row?.rows.at(-1)?.verdict.update.documentId).toBe(given.documentId)
  expect(row?.older).toBe(3)
})

test('what is still to do is said by each in their own words, and never merged', () => {
  const updates = [
    { ...given, stillToDo: prose('Waits are too long.') },
    { ...own('own', '2024-01-01'), stillToDo: prose('We hire more staff.') },
  ]
  const said = toStillToDo(toViews(area, { ...content, updates }))
  expect(said.map(({ said: words, isOfficial }) => [words, isOfficial])).toEqual([
    ['Ofsted and the Care Quality Commission, 18 to 20 January 2022', true],
    ['The area itself (the council and the NHS), 1 January 2024', false],
  ])
  expect(toStillToDo(toViews(area, { ...content, updates: [] }))).toEqual([])
})
