import { expect, test } from 'vitest'
import { type ChangeNote, movedOnSince } from '../../src/index.ts'

const noted = (...notes: [string, ChangeNote['importance']][]) => ({
  publishedAt: '2026-11-24T09:00:00.000Z',
  changeNotes: notes.map(([changedOn, importance]) => ({
    changedOn,
    importance,
    note: 'Changed.',
  })),
})

test('a page has moved on when its latest major change is after the text a version was made from', () => {
  const page = noted(['2023-04-20', 'major'], ['2022-04-08', 'major'])
  expect(movedOnSince('2022-04-08', [page])).toBe('2023-04-20')
  expect(movedOnSince('2023-04-19', [page])).toBe('2023-04-20')
  expect(movedOnSince('2023-04-20', [page])).toBeNull()
})

test('a small change, noted as one, does not make a version old, whenever it was published', () => {
  expect(movedOnSince('2022-01-01', [noted(['2026-11-24', 'minor'])])).toBeNull()
  expect(
    movedOnSince('2022-04-08', [noted(['2022-04-08', 'major'], ['2026-11-24', 'minor'])]),
  ).toBeNull()
})

test('without any note the day of the last publish counts, by the clock in London', () => {
  const page = { publishedAt: '2026-06-30T23:30:00.000Z', changeNotes: [] }
  expect(movedOnSince('2026-06-30', [page])).toBe('2026-07-01')
  expect(movedOnSince('2026-07-01', [page])).toBeNull()
})

test('what an area shows beside its own text counts too', () => {
  const area = noted(['2022-04-08', 'major'])
  expect(movedOnSince('2022-04-08', [area, noted(['2024-01-02', 'major'])])).toBe('2024-01-02')
})
