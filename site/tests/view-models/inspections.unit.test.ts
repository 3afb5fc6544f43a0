import { expect, test } from 'vitest'
import { areasOf, toFacts } from '../../src/view-models/inspections.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()
const [firstVisit, revisit] = content.inspections
if (!firstVisit || !revisit) throw new Error('The fixture lacks a visit.')

test('the facts of a visit are in words, and leave out what is not known', () => {
  expect(toFacts(revisit, content)).toEqual([
    { term: 'When', words: '18 to 20 January 2022' },
    { term: 'Who inspected', words: 'Ofsted and Care Quality Commission' },
    { term: 'Kind of visit', words: 'Revisit' },
    { term: 'Rules', words: 'Local area inspection rules, 2016 to 2022' },
    { term: 'Report published', words: '25 February 2022' },
  ])
  const terms = toFacts({ ...revisit, reportPublishedOn: null }, content).map(({ term }) => term)
  expect(terms).not.toContain('Report published')
})

test('a visit is about the areas it named and those it judged, and no others', () => {
  const [judged] = content.updates
  if (judged === undefined) throw new Error('The fixture has no update.')
  expect(areasOf(firstVisit, { ...content, updates: [] })).toHaveLength(8)
  expect(areasOf(revisit, { ...content, updates: [judged] }).map(({ slug }) => slug)).toEqual([
    'leaders-working-together',
  ])
})
