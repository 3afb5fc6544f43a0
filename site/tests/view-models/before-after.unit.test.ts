import { expect, test } from 'vitest'
import { toBeforeAfter } from '../../src/view-models/before-after.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [first, revisit] = content.inspections
if (first === undefined || revisit === undefined) throw new Error('The fixture has changed.')

test('a revisit stands beside the visit before it, with what each said of every area', () => {
  const pair = toBeforeAfter(revisit, content)
  expect(pair).toMatchObject({ before: 'November 2018', after: '18 to 20 January 2022' })
  expect(pair?.rows).toHaveLength(content.areas.length)
  const families = pair?.rows.find(({ href }) => href === '/action-areas/working-with-families/')
  expect(families).toMatchObject({
    before: { verdict: null, words: 'Area of significant weakness' },
    after: {
      verdict: { label: 'Not sufficient progress' },
      words: 'Ofsted and the CQC',
    },
  })
})

test('of an area that a visit passed over, it says that nothing was said', () => {
  const updates = content.updates.filter(({ actionArea }) => actionArea.documentId !== 'area-3')
  const rows = toBeforeAfter(revisit, { ...content, updates })?.rows ?? []
  expect(rows.find(({ href }) => href.includes('families'))?.after).toEqual({
    verdict: null,
    words: 'Nothing was said',
  })
})

test('a visit that followed none, or of which no area is known, has nothing beside it', () => {
  expect(toBeforeAfter(first, content)).toBeNull()
  expect(toBeforeAfter(revisit, { ...content, areas: [] })).toBeNull()
})
