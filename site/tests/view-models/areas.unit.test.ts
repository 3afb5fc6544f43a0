import { expect, test } from 'vitest'
import { toAreaRows, toVisitRows } from '../../src/view-models/areas.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [firstVisit, revisit] = content.inspections
const [update] = content.updates
if (!firstVisit || !revisit || !update) throw new Error('The fixture lacks a visit or an update.')

const judgedSince = {
  ...content,
  updates: [
    ...content.updates,
    {
      ...update,
      documentId: 'since',
      inspection: null,
      progressStatus: { documentId: 'not-sufficient' },
      assessedOn: { day: '2024-05-01', precision: 'day' as const },
    },
  ],
}

test('a list of areas shows the latest official verdict on each', () => {
  expect(toAreaRows(judgedSince).at(0)?.verdict?.label).toBe('Not sufficient progress')
})

test('the page of a visit shows the verdict of that visit, whatever came since', () => {
  expect(toVisitRows(revisit, judgedSince).at(0)?.verdict?.label).toBe('Sufficient progress')
})

test('the visit that named the areas shows them all, with what was said since', () => {
  const rows = toVisitRows(firstVisit, judgedSince)
  expect(rows).toHaveLength(8)
  expect(rows.at(0)?.verdict?.label).toBe('Not sufficient progress')
})

test('an area without a verdict says so', () => {
  expect(toAreaRows({ ...content, updates: [] }).at(0)?.verdict).toBeNull()
})
