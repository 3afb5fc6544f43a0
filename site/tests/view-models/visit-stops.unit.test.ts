import { expect, test } from 'vitest'
import { toTimeline } from '../../src/view-models/timeline.ts'
import { toVisitStops } from '../../src/view-models/visit-stops.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

const content = fixtureViewContent()

test('the stops are those of the timeline, and only visits say more', () => {
  const stops = toVisitStops(content)
  expect(stops).toMatchObject(toTimeline(content))
  expect(stops.filter(({ visit }) => visit !== null).map(({ href }) => href)).toEqual([
    '/inspections/inspection-november-2018/',
    '/inspections/revisit-january-2022/',
  ])
})

test('a visit says who came, what they said, what it means, its areas and its documents', () => {
  const [first, second] = toVisitStops(content).flatMap(({ visit }) => visit ?? [])
  expect(first).toMatchObject({
    who: 'Ofsted and Care Quality Commission. Full inspection. Local area inspection rules, 2016 to 2022.',
    verdict: { short: 'A Written Statement of Action was required' },
    meaning: [{ kind: 'paragraph' }],
    documents: [],
    before: null,
  })
  expect(first?.areas).toHaveLength(content.areas.length)
  expect(second).toMatchObject({
    documents: [{ href: '/documents/accelerated-progress-plan/' }],
    before: {
      href: '/inspections/revisit-january-2022/#before-and-after',
      words: 'what was said before, on the visit of November 2018',
    },
  })
})
