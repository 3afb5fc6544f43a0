import { expect, test } from 'vitest'
import { toSiteMap } from '../../src/view-models/site-map.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

test('each page stands under words for its kind, by its title', () => {
  const content = fixtureViewContent()
  const groups = toSiteMap(content)
  const areas = groups.find(({ words }) => words === 'Areas to improve')
  expect(areas?.links.map(({ words }) => words)).toEqual([
    'All areas to improve',
    ...content.areas.map(({ title }) => title),
  ])
  const links = groups.flatMap((group) => group.links)
  expect(new Set(links.map(({ href }) => href)).size).toBe(links.length)
})

test('a kind of page of which there is none is not named', () => {
  const wordsOf = (content: ReturnType<typeof fixtureViewContent>) =>
    toSiteMap(content).map(({ words }) => words)
  const content = fixtureViewContent()
  expect(wordsOf(content)).toContain('Other languages and formats')
  expect(wordsOf({ ...content, versions: [] })).not.toContain('Other languages and formats')
})
