import { expect, test } from 'vitest'
import { toGlance } from '../../src/view-models/glance.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const marksOf = (glance: ReturnType<typeof toGlance>) => glance?.cells.map(({ mark }) => mark)

test('every area has a cell, and those that had not got there are named', () => {
  const glance = toGlance(content)
  expect(marksOf(glance)).toEqual(['good', 'good', 'left', 'left', 'good', 'good', 'good', 'good'])
  expect(glance?.left.map(({ title }) => title)).toEqual([
    'Working with families (coproduction)',
    'Quality of education, health and care plans',
  ])
})

test('an area the inspectors have not judged is shown as neither', () => {
  const updates = content.updates.filter(({ actionArea }) => actionArea.documentId !== 'area-1')
  const glance = toGlance({ ...content, updates })
  expect(marksOf(glance)?.at(0)).toBe('unsaid')
  expect(glance?.key.map(({ words }) => words)).toEqual([
    'Enough done: 5',
    'More to do: 2',
    'No verdict yet: 1',
  ])
})

test('the key tells of no mark that no cell has', () => {
  expect(toGlance(content)?.key.map(({ mark }) => mark)).toEqual(['good', 'left'])
})

test('what the area says of itself changes no cell', () => {
  const [update] = content.updates.slice(2)
  if (update === undefined) throw new Error('The fixture has no third update.')
  const own = {
    ...update,
    documentId: 'own',
    progressStatus: { documentId: 'on-track' },
    assessor: 'partnership' as const,
    assessedOn: { day: '2026-01-01', precision: 'day' as const },
  }
  const glance = toGlance({ ...content, updates: [...content.updates, own] })
  expect(marksOf(glance)).toEqual(marksOf(toGlance(content)))
})

test('before any verdict there is nothing to count', () => {
  expect(toGlance({ ...content, updates: [] })).toBeNull()
})
